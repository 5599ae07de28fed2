-- Rows of these are ended, never rewritten or removed: emptying the whole table is no way round it.
CREATE TRIGGER keeps_history_truncate BEFORE TRUNCATE ON baseline
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keeps_history_truncate BEFORE TRUNCATE ON assignment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
