-- The outlet that the file of a text names as its own; nobody vouches for it.
alter table kept_text add column outlet text;
