-- The few different listings of a case, without reading all its statements.
create index statement_designated on statement (fields) where kind = 'designated';
