-- What a meeting concluded about an indicator, and who carries it out.
CREATE TABLE "conclusion" (
    "id" UUID NOT NULL,
    "plan_indicator_id" UUID NOT NULL,
    "round" TEXT,
    "text" TEXT NOT NULL,
    "lead_office_id" UUID,
    "due_on" DATE,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "conclusion_pkey" PRIMARY KEY ("id"),
    CONSTRAINT conclusion_round_form
      CHECK ("round" ~ '^20[0-9]{2}(-(Q1|H1|9M))?(-(meeting|mid_term|final))?$')
);

CREATE TABLE "conclusion_support" (
    "conclusion_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "conclusion_support_pkey" PRIMARY KEY ("conclusion_id","office_id")
);

CREATE INDEX "conclusion_plan_indicator_id_idx" ON "conclusion"("plan_indicator_id");
CREATE INDEX "conclusion_lead_office_id_idx" ON "conclusion"("lead_office_id");
CREATE INDEX "conclusion_by_id_idx" ON "conclusion"("by_id");
CREATE INDEX "conclusion_support_office_id_idx" ON "conclusion_support"("office_id");

ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_plan_indicator_id_fkey" FOREIGN KEY ("plan_indicator_id") REFERENCES "plan_indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_lead_office_id_fkey" FOREIGN KEY ("lead_office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "conclusion" ADD CONSTRAINT "conclusion_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "conclusion_support" ADD CONSTRAINT "conclusion_support_conclusion_id_fkey" FOREIGN KEY ("conclusion_id") REFERENCES "conclusion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "conclusion_support" ADD CONSTRAINT "conclusion_support_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was concluded stays as it was said; only the demonstration takes its own rows away.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON conclusion
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON conclusion
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON conclusion_support
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON conclusion_support
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

GRANT SELECT, DELETE ON conclusion, conclusion_support TO tiendo_demo;
