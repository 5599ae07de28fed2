-- A shorter name for heads and tiles, chosen by a person. Null: the full name stands there.
ALTER TABLE "definition" ADD COLUMN "short_name_vi" TEXT, ADD COLUMN "short_name_en" TEXT;
ALTER TABLE "definition" ADD CONSTRAINT definition_short_name_in_both
  CHECK ((short_name_vi IS NULL) = (short_name_en IS NULL));
ALTER TABLE "plan_indicator" ADD COLUMN "short_name" TEXT;
