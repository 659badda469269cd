-- What the two records were when they were judged, as hashes; absent where the judgement stands
-- whatever becomes of them.
alter table judgement add column basis text;
