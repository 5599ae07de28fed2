-- How large a commune is: official facts, entered by the administrator of the city with their year
-- and source. None is shipped, and none stands without its source.
ALTER TABLE "commune" ADD COLUMN "population" INTEGER,
  ADD COLUMN "area_km2" DECIMAL(12,4),
  ADD COLUMN "facts_year" INTEGER,
  ADD COLUMN "facts_source" TEXT,
  ADD COLUMN "facts_demo" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "commune" ADD CONSTRAINT commune_facts_are_positive
  CHECK (population > 0 AND area_km2 > 0);
ALTER TABLE "commune" ADD CONSTRAINT commune_facts_have_a_source CHECK (
  CASE WHEN population IS NULL AND area_km2 IS NULL
    THEN facts_year IS NULL AND facts_source IS NULL AND NOT facts_demo
    ELSE facts_year IS NOT NULL AND facts_source IS NOT NULL END);
