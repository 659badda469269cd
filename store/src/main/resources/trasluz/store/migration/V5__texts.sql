-- The texts that a case keeps, each once, as they were taken out of their files: the hash of the
-- file, that of the text, and one of the row but for its key and import.
create table kept_text (
  key integer primary key,
  sha256 text not null unique,
  text_sha256 text not null,
  seal text not null,
  name text not null,
  format text not null,
  language text not null,
  captured text,
  text text not null,
  import integer not null references import_log (key)
);

-- The day of a text, where it is known; the last row of a text counts.
create table kept_text_day (
  key integer primary key,
  kept_text integer not null references kept_text (key),
  stated text not null,
  import integer not null references import_log (key)
);

-- Whom persons said that a text means by some words: an entity, whoever other words name, or
-- somebody apart; what was said before is taken back where it is none of these. Rows are added and
-- never changed; of those about the same words the last counts.
create table text_merge (
  key integer primary key,
  kept_text integer not null references kept_text (key),
  words_from integer not null,
  words_to integer not null,
  words text not null,
  meaning text not null,
  entity integer references entity (key),
  other_from integer,
  other_to integer,
  other text,
  said_by text not null,
  said_at text not null,
  note text not null
);

-- What a decision was about, as it was shown.
alter table decision add column line text;
alter table decision add column sentence text;
alter table decision add column document text;
alter table decision add column sha256 text;
alter table decision add column span_from integer;
alter table decision add column span_to integer;
