-- Search by words, with and without diacritics (modules/search). The indexed expressions are those of
-- its questions, letter by letter.
CREATE INDEX plan_indicator_folded ON plan_indicator USING gin (folded(code || ' ' || name) gin_trgm_ops);
CREATE INDEX task_folded ON task USING gin (folded(no || ' ' || title) gin_trgm_ops);
CREATE INDEX plan_directive_folded ON plan_directive USING gin (folded(coalesce(number, '') || ' ' || title) gin_trgm_ops);
CREATE INDEX office_folded_name ON office USING gin (folded(name) gin_trgm_ops);

