-- An office ends, or another takes its work over; nothing of what it did is deleted.
ALTER TABLE "office" ADD COLUMN "ended_at" TIMESTAMPTZ(3), ADD COLUMN "merged_into_id" UUID;
ALTER TABLE "office" ADD CONSTRAINT "office_merged_into_id_fkey" FOREIGN KEY ("merged_into_id")
  REFERENCES "office"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "office" ADD CONSTRAINT office_merged_is_ended
  CHECK (merged_into_id IS NULL OR (ended_at IS NOT NULL AND merged_into_id <> id));
CREATE INDEX "office_merged_into_id_idx" ON "office"("merged_into_id");

-- What a person changed is not changed back by what a later version ships.
ALTER TABLE "commune" ADD COLUMN "edited_at" TIMESTAMPTZ(3);
ALTER TABLE "office_type" ADD COLUMN "edited_at" TIMESTAMPTZ(3),
  ADD COLUMN "demo" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "definition" ADD COLUMN "edited_at" TIMESTAMPTZ(3),
  ADD COLUMN "demo" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "plan_indicator" ADD COLUMN "definition_set_at" TIMESTAMPTZ(3);

-- Definitions are proposed by likeness of names, and indicators searched by part of theirs.
CREATE INDEX plan_indicator_folded_name ON plan_indicator USING gin (folded(name) gin_trgm_ops);
CREATE INDEX definition_folded_name ON definition USING gin (folded(name_vi) gin_trgm_ops);
