-- Short names are searched like names (modules/search). The indexed expressions are those of its
-- questions, letter by letter.
DROP INDEX plan_indicator_folded;
CREATE INDEX plan_indicator_folded ON plan_indicator
  USING gin (folded(code || ' ' || name || ' ' || coalesce(short_name, '')) gin_trgm_ops);
CREATE INDEX definition_folded ON definition USING gin (folded(name_vi || ' ' || name_en || ' '
  || coalesce(short_name_vi, '') || ' ' || coalesce(short_name_en, '')) gin_trgm_ops);
