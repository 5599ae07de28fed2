-- CreateEnum
CREATE TYPE "merge_formula" AS ENUM ('sum', 'weighted_mean', 'ratio');

-- CreateEnum
CREATE TYPE "round_kind" AS ENUM ('quarter', 'half_year', 'nine_months', 'annual', 'meeting', 'mid_term', 'final');

-- CreateEnum
CREATE TYPE "notification_kind" AS ENUM ('round_opened', 'round_due_soon', 'round_late', 'figure_returned', 'explanation_asked');

-- DropIndex
DROP INDEX "review_round_commune_code_period_key";

-- AlterTable
ALTER TABLE "baseline" ADD COLUMN     "formula" "merge_formula";

-- AlterTable
ALTER TABLE "commune" ADD COLUMN     "demo" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "definition" ADD COLUMN     "small_difference" DECIMAL(20,6);

-- AlterTable
ALTER TABLE "observation_version" ADD COLUMN     "correction" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "plan" ADD COLUMN     "demo" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable: rounds that are there ask for their own period, and take figures for thirty days more.
ALTER TABLE "review_round" ADD COLUMN "closes_on" DATE, ADD COLUMN "kind" "round_kind";
UPDATE "review_round" SET "closes_on" = "deadline" + 30,
  "kind" = (CASE right("period", 2) WHEN 'Q1' THEN 'quarter' WHEN 'H1' THEN 'half_year'
    WHEN '9M' THEN 'nine_months' ELSE 'annual' END)::"round_kind";
ALTER TABLE "review_round" ALTER COLUMN "closes_on" SET NOT NULL, ALTER COLUMN "kind" SET NOT NULL;

-- AlterTable
ALTER TABLE "user" ADD COLUMN     "disabled_at" TIMESTAMPTZ(3),
ADD COLUMN     "mail_notices" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "baseline_part" (
    "baseline_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "value" DECIMAL(20,6),
    "weight" DECIMAL(20,6),
    "numerator" DECIMAL(20,6),
    "denominator" DECIMAL(20,6),

    CONSTRAINT "baseline_part_pkey" PRIMARY KEY ("baseline_id","order")
);

-- CreateTable
CREATE TABLE "assigned_figure" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "source" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "assigned_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_exception" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "until" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "round_exception_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "plan_indicator_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure_comment" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "office_id" UUID,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "figure_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "period" TEXT,
    "answer_id" UUID,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "explanation_request" (
    "id" UUID NOT NULL,
    "plan_indicator_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "period" TEXT,
    "question" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by_id" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "explanation_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "explanation_answer" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "explanation_answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover" (
    "id" UUID NOT NULL,
    "commune_code" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "office_id" UUID,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "owed" JSONB NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "notification_kind" NOT NULL,
    "key" TEXT NOT NULL,
    "commune_code" TEXT NOT NULL,
    "about" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assigned_figure_series_id_year_idx" ON "assigned_figure"("series_id", "year");

-- CreateIndex
CREATE INDEX "round_exception_round_id_office_id_idx" ON "round_exception"("round_id", "office_id");

-- CreateIndex
CREATE INDEX "round_exception_office_id_idx" ON "round_exception"("office_id");

-- CreateIndex
CREATE INDEX "round_exception_by_id_idx" ON "round_exception"("by_id");

-- CreateIndex
CREATE INDEX "publication_round_id_idx" ON "publication"("round_id");

-- CreateIndex
CREATE INDEX "publication_plan_indicator_id_idx" ON "publication"("plan_indicator_id");

-- CreateIndex
CREATE INDEX "publication_version_id_idx" ON "publication"("version_id");

-- CreateIndex
CREATE INDEX "figure_comment_series_id_period_at_idx" ON "figure_comment"("series_id", "period", "at");

-- CreateIndex
CREATE INDEX "figure_comment_office_id_idx" ON "figure_comment"("office_id");

-- CreateIndex
CREATE INDEX "figure_comment_by_id_idx" ON "figure_comment"("by_id");

-- CreateIndex
CREATE INDEX "evidence_series_id_period_idx" ON "evidence"("series_id", "period");

-- CreateIndex
CREATE INDEX "evidence_answer_id_idx" ON "evidence"("answer_id");

-- CreateIndex
CREATE INDEX "evidence_by_id_idx" ON "evidence"("by_id");

-- CreateIndex
CREATE INDEX "explanation_request_plan_indicator_id_idx" ON "explanation_request"("plan_indicator_id");

-- CreateIndex
CREATE INDEX "explanation_request_office_id_closed_at_due_on_idx" ON "explanation_request"("office_id", "closed_at", "due_on");

-- CreateIndex
CREATE INDEX "explanation_request_asked_by_id_idx" ON "explanation_request"("asked_by_id");

-- CreateIndex
CREATE INDEX "explanation_answer_request_id_at_idx" ON "explanation_answer"("request_id", "at");

-- CreateIndex
CREATE INDEX "explanation_answer_by_id_idx" ON "explanation_answer"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_user_id_idx" ON "invitation"("user_id");

-- CreateIndex
CREATE INDEX "invitation_by_id_idx" ON "invitation"("by_id");

-- CreateIndex
CREATE INDEX "handover_commune_code_at_idx" ON "handover"("commune_code", "at");

-- CreateIndex
CREATE INDEX "handover_office_id_idx" ON "handover"("office_id");

-- CreateIndex
CREATE INDEX "handover_from_id_idx" ON "handover"("from_id");

-- CreateIndex
CREATE INDEX "handover_to_id_idx" ON "handover"("to_id");

-- CreateIndex
CREATE INDEX "handover_by_id_idx" ON "handover"("by_id");

-- CreateIndex
CREATE INDEX "notification_user_id_at_idx" ON "notification"("user_id", "at");

-- CreateIndex
CREATE INDEX "notification_commune_code_idx" ON "notification"("commune_code");

-- CreateIndex
CREATE UNIQUE INDEX "notification_user_id_key_key" ON "notification"("user_id", "key");

-- CreateIndex
CREATE INDEX "audit_event_by_id_at_idx" ON "audit_event"("by_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_action_at_idx" ON "audit_event"("action", "at");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE UNIQUE INDEX "review_round_commune_code_period_kind_key" ON "review_round"("commune_code", "period", "kind");

-- AddForeignKey
ALTER TABLE "baseline_part" ADD CONSTRAINT "baseline_part_baseline_id_fkey" FOREIGN KEY ("baseline_id") REFERENCES "baseline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assigned_figure" ADD CONSTRAINT "assigned_figure_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assigned_figure" ADD CONSTRAINT "assigned_figure_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_exception" ADD CONSTRAINT "round_exception_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_exception" ADD CONSTRAINT "round_exception_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_exception" ADD CONSTRAINT "round_exception_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "review_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_plan_indicator_id_fkey" FOREIGN KEY ("plan_indicator_id") REFERENCES "plan_indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "observation_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_comment" ADD CONSTRAINT "figure_comment_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_comment" ADD CONSTRAINT "figure_comment_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure_comment" ADD CONSTRAINT "figure_comment_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "explanation_answer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanation_request" ADD CONSTRAINT "explanation_request_plan_indicator_id_fkey" FOREIGN KEY ("plan_indicator_id") REFERENCES "plan_indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanation_request" ADD CONSTRAINT "explanation_request_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanation_request" ADD CONSTRAINT "explanation_request_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanation_request" ADD CONSTRAINT "explanation_request_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanation_answer" ADD CONSTRAINT "explanation_answer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "explanation_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanation_answer" ADD CONSTRAINT "explanation_answer_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

-- Only one round asks for the figures of a period, and the period is of its kind.
CREATE UNIQUE INDEX round_asks_once ON review_round (commune_code, period)
  WHERE kind IN ('quarter', 'half_year', 'nine_months', 'annual');
ALTER TABLE review_round ADD CONSTRAINT round_kind_fits_period CHECK (
  CASE kind
    WHEN 'quarter' THEN period LIKE '%-Q1'
    WHEN 'half_year' THEN period LIKE '%-H1'
    WHEN 'nine_months' THEN period LIKE '%-9M'
    WHEN 'annual' THEN length(period) = 4
    WHEN 'final' THEN length(period) = 4
    ELSE true
  END
);
ALTER TABLE review_round DROP CONSTRAINT round_days;
ALTER TABLE review_round ADD CONSTRAINT round_days CHECK (opens_on <= deadline AND deadline <= closes_on);

ALTER TABLE observation_version ADD CONSTRAINT correction_has_reason
  CHECK (NOT correction OR reason IS NOT NULL);
ALTER TABLE figure_comment ADD CONSTRAINT comment_period_form CHECK (period ~ '^20[0-9]{2}(-(Q1|H1|9M))?$');
ALTER TABLE evidence ADD CONSTRAINT evidence_belongs CHECK (num_nonnulls(period, answer_id) = 1);
ALTER TABLE evidence ADD CONSTRAINT evidence_removal CHECK ((removed_at IS NULL) = (removed_by_id IS NULL));
ALTER TABLE handover ADD CONSTRAINT handover_to_another CHECK (from_id <> to_id);

-- One assigned figure in force per series and year; one publication of an indicator per round.
CREATE UNIQUE INDEX assigned_figure_in_force ON assigned_figure (series_id, year) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX publication_in_force ON publication (round_id, plan_indicator_id) WHERE withdrawn_at IS NULL;
-- What waits for somebody.
CREATE INDEX notification_unread ON notification (user_id) WHERE read_at IS NULL;
CREATE INDEX explanation_open ON explanation_request (office_id, due_on) WHERE closed_at IS NULL;
CREATE INDEX round_exception_running ON round_exception (round_id, office_id, until) WHERE ended_at IS NULL;

-- Said once, kept for good.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON figure_comment
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON figure_comment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON explanation_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON explanation_answer
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON handover
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON handover
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keeps_history BEFORE UPDATE OR DELETE ON assigned_figure
  FOR EACH ROW EXECUTE FUNCTION only_ends('superseded_at');
CREATE TRIGGER keeps_history_truncate BEFORE TRUNCATE ON assigned_figure
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER keeps_history BEFORE UPDATE OR DELETE ON publication
  FOR EACH ROW EXECUTE FUNCTION only_ends('withdrawn_at');
CREATE TRIGGER keeps_history_truncate BEFORE TRUNCATE ON publication
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- The parts of a merged baseline go with it, and change never.
CREATE FUNCTION part_of_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM baseline WHERE id = OLD.baseline_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% keeps its history: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER part_of_history BEFORE UPDATE OR DELETE ON baseline_part
  FOR EACH ROW EXECUTE FUNCTION part_of_history();
CREATE TRIGGER part_of_history_truncate BEFORE TRUNCATE ON baseline_part
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

GRANT SELECT, DELETE ON assigned_figure, publication, round_exception, figure_comment, evidence,
  explanation_request, explanation_answer, handover, notification TO tiendo_demo;
GRANT SELECT ON baseline_part TO tiendo_demo;
