-- What persons decided about the claims that texts were read to make. Rows are added and never
-- changed; of those about one proposal the last counts.
create table decision (
  key integer primary key,
  proposal text not null,
  claim text not null,
  verdict text not null,
  decided_by text not null,
  decided_at text not null,
  reliability text,
  credibility integer,
  statement_high bigint,
  statement_low bigint,
  note text not null
);
