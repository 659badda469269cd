-- The case file, in SQL that SQLite and PostgreSQL both understand. Keys are given by the one
-- writer, rows are added and never changed. Dates and moments are ISO 8601 texts.

-- An import that brought something new: when, and what it counted.
create table import_log (
  key integer primary key,
  imported_at text not null,
  new_statements integer not null,
  known_statements integer not null
);

-- A source as it was described; the latest row of an id describes it now.
create table source (
  key integer primary key,
  id text not null,
  title text not null,
  kind text not null,
  reliability text not null
);

-- The bytes of a file of a source, under the name they first came with; once for each source.
create table snapshot (
  key integer primary key,
  source integer not null references source (key),
  file text not null,
  sha256 text not null
);

-- A copy that an import read: the bytes, under which name, showing the state of which day, and how
-- many statements were found in it.
create table import_file (
  import integer not null references import_log (key),
  snapshot integer not null references snapshot (key),
  file text not null,
  copy_date text not null,
  statements integer not null,
  primary key (import, snapshot, file, copy_date)
);

create table entity (
  key integer primary key,
  scope text not null,
  local text not null,
  unique (scope, local)
);

-- How a claim is told; the few different ways are shared by many statements.
create table telling (
  key integer primary key,
  hedge text not null,
  attributed_to text,
  reliability text not null,
  credibility integer not null,
  origin text,
  published text
);

-- The id is a hash of 128 bits, kept as two signed halves; fields is a JSON array of texts. The
-- import is written last, with its counts.
create table statement (
  key integer primary key,
  id_high bigint not null,
  id_low bigint not null,
  subject integer not null references entity (key),
  kind text not null,
  fields text not null,
  valid_from text,
  valid_to text,
  telling integer not null references telling (key),
  import integer not null references import_log (key) deferrable initially deferred,
  unique (id_high, id_low)
);

create index statement_by_subject on statement (subject);

-- Where a statement was seen: in a line, or at a place of a copy (the other one is 0 or empty).
create table occurrence (
  statement integer not null references statement (key),
  snapshot integer not null references snapshot (key),
  line bigint not null,
  place text not null,
  primary key (statement, snapshot, line, place)
);

-- The entities a claim names besides its subject.
create table mention (
  entity integer not null references entity (key),
  statement integer not null references statement (key),
  primary key (entity, statement)
);

create table judgement (
  key integer primary key,
  left_entity integer not null references entity (key),
  right_entity integer not null references entity (key),
  verdict text not null,
  judged_by text not null,
  judged_at text not null,
  reason text not null,
  valid_until text
);
