-- People are found by name with and without diacritics, and stand in the order of their names.
CREATE INDEX user_folded_name ON "user" USING gin (folded(name) gin_trgm_ops);
CREATE INDEX user_by_name ON "user" (folded(name), id);
