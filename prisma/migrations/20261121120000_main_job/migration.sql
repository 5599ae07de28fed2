-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "commune_kind" AS ENUM ('xa', 'phuong', 'dac_khu');

-- CreateEnum
CREATE TYPE "directive_use" AS ENUM ('implements', 'cites');

-- CreateEnum
CREATE TYPE "issuer_kind" AS ENUM ('government', 'party');

-- CreateEnum
CREATE TYPE "plan_status" AS ENUM ('draft', 'active', 'superseded');

-- CreateEnum
CREATE TYPE "review_cadence" AS ENUM ('quarterly', 'half_year', 'annual', 'mid_term', 'final', 'ad_hoc');

-- CreateEnum
CREATE TYPE "finding_kind" AS ENUM ('contradiction', 'sum', 'missing', 'unclear', 'slip');

-- CreateEnum
CREATE TYPE "direction" AS ENUM ('up', 'down', 'band', 'none');

-- CreateEnum
CREATE TYPE "interim" AS ENUM ('accumulates', 'snapshot');

-- CreateEnum
CREATE TYPE "measure" AS ENUM ('annual', 'level', 'cumulative', 'average_rate', 'milestone', 'qualitative');

-- CreateEnum
CREATE TYPE "path_kind" AS ENUM ('linear', 'geometric');

-- CreateEnum
CREATE TYPE "office_role" AS ENUM ('lead', 'support');

-- CreateEnum
CREATE TYPE "operator" AS ENUM ('eq', 'gte', 'gt', 'lte', 'lt', 'range', 'text');

-- CreateEnum
CREATE TYPE "origin" AS ENUM ('printed', 'assigned', 'entered');

-- CreateEnum
CREATE TYPE "grade" AS ENUM ('estimate', 'preliminary', 'official');

-- CreateEnum
CREATE TYPE "observation_state" AS ENUM ('draft', 'submitted', 'approved', 'returned');

-- CreateEnum
CREATE TYPE "recorded_verdict" AS ENUM ('exceeded', 'met', 'nearly_met', 'not_met');

-- CreateEnum
CREATE TYPE "deadline_kind" AS ENUM ('year', 'quarter', 'month', 'date', 'ongoing', 'range', 'phases');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('office_editor', 'coordinator', 'leader', 'city_analyst', 'city_admin');

-- CreateTable
CREATE TABLE "province" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "province_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "commune" (
    "code" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "commune_kind" NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "commune_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "office_type" (
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "office_type_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "commune_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type_slug" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "number" TEXT,
    "date" DATE,
    "issuer" TEXT,
    "title" TEXT,

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_directive" (
    "plan_id" UUID NOT NULL,
    "directive_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "relation" "directive_use" NOT NULL,
    "number" TEXT,
    "date" DATE,
    "issuer" TEXT,
    "title" TEXT NOT NULL,

    CONSTRAINT "plan_directive_pkey" PRIMARY KEY ("plan_id","order")
);

-- CreateTable
CREATE TABLE "directive_relation" (
    "plan_id" UUID NOT NULL,
    "carrier_id" UUID NOT NULL,
    "carried_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "number" TEXT NOT NULL,

    CONSTRAINT "directive_relation_pkey" PRIMARY KEY ("plan_id","carrier_id","carried_id")
);

-- CreateTable
CREATE TABLE "plan" (
    "id" UUID NOT NULL,
    "commune_code" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "doc_type" TEXT NOT NULL,
    "number" TEXT,
    "date" DATE,
    "issuer" TEXT NOT NULL,
    "issuer_kind" "issuer_kind" NOT NULL,
    "signer_name" TEXT,
    "signer_role" TEXT,
    "has_signer" BOOLEAN NOT NULL DEFAULT false,
    "period_start" INTEGER NOT NULL,
    "period_end" INTEGER NOT NULL,
    "horizon" INTEGER NOT NULL,
    "status" "plan_status" NOT NULL DEFAULT 'active',

    CONSTRAINT "plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_revision" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID,

    CONSTRAINT "plan_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_office" (
    "plan_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "office_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "duties" TEXT,
    "indicator_codes" TEXT[],

    CONSTRAINT "plan_office_pkey" PRIMARY KEY ("plan_id","order")
);

-- CreateTable
CREATE TABLE "plan_review" (
    "plan_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "cadence" "review_cadence" NOT NULL,
    "year" INTEGER,
    "by" TEXT,
    "to" TEXT,

    CONSTRAINT "plan_review_pkey" PRIMARY KEY ("plan_id","order")
);

-- CreateTable
CREATE TABLE "finding" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "kind" "finding_kind" NOT NULL,
    "about" TEXT,
    "note" TEXT NOT NULL,
    "quotes" TEXT[],
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "definition" (
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" "direction" NOT NULL,
    "interim" "interim" NOT NULL,
    "share" BOOLEAN NOT NULL,
    "group_vi" TEXT NOT NULL,
    "group_en" TEXT NOT NULL,
    "definition_vi" TEXT NOT NULL,
    "definition_en" TEXT NOT NULL,
    "authority" TEXT,
    "confirmed" BOOLEAN NOT NULL,
    "comparability_vi" TEXT,
    "comparability_en" TEXT,
    "order" INTEGER NOT NULL,

    CONSTRAINT "definition_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "definition_series_break" (
    "definition_slug" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "why_vi" TEXT NOT NULL,
    "why_en" TEXT NOT NULL,

    CONSTRAINT "definition_series_break_pkey" PRIMARY KEY ("definition_slug","year")
);

-- CreateTable
CREATE TABLE "series" (
    "id" UUID NOT NULL,
    "commune_code" TEXT NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_indicator" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "group_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT,
    "measure" "measure" NOT NULL,
    "direction" "direction" NOT NULL,
    "interim" "interim" NOT NULL,
    "path" "path_kind" NOT NULL,
    "parent_id" UUID,
    "same_as_id" UUID,
    "definition_slug" TEXT,
    "source_section" TEXT NOT NULL,
    "source_text" TEXT NOT NULL,
    "publishable" BOOLEAN NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "plan_indicator_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "year" INTEGER,
    "every" BOOLEAN NOT NULL DEFAULT false,
    "period" TEXT,
    "op" "operator" NOT NULL,
    "value" DECIMAL(20,6),
    "max" DECIMAL(20,6),
    "text" TEXT NOT NULL,
    "flags" TEXT[],
    "revision_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_indicator_office" (
    "plan_indicator_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "office_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" "office_role",

    CONSTRAINT "plan_indicator_office_pkey" PRIMARY KEY ("plan_indicator_id","order")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "plan_indicator_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "role" "office_role" NOT NULL,
    "origin" "origin" NOT NULL,
    "to_confirm" BOOLEAN NOT NULL DEFAULT false,
    "decision" TEXT,
    "since" DATE NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "by_id" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baseline" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "grade" "grade" NOT NULL,
    "origin" "origin" NOT NULL,
    "source" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "baseline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_round" (
    "id" UUID NOT NULL,
    "commune_code" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "opens_on" DATE NOT NULL,
    "deadline" DATE NOT NULL,
    "locked_at" TIMESTAMPTZ(3),
    "locked_by_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "review_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation_version" (
    "id" UUID NOT NULL,
    "observation_id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "observation_state" NOT NULL,
    "value" DECIMAL(20,6),
    "numerator" DECIMAL(20,6),
    "denominator" DECIMAL(20,6),
    "verdict" "recorded_verdict",
    "not_applicable" BOOLEAN NOT NULL DEFAULT false,
    "grade" "grade" NOT NULL,
    "note" TEXT,
    "reason" TEXT,
    "office_id" UUID,
    "by_id" UUID NOT NULL,
    "on_behalf" BOOLEAN NOT NULL DEFAULT false,
    "own_approval" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "observation_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT,
    "lead_office_id" UUID,
    "deadline_text" TEXT,
    "deadline_kind" "deadline_kind",
    "start" DATE,
    "end" DATE,
    "leader_name" TEXT,
    "leader_role" TEXT,
    "has_leader" BOOLEAN NOT NULL DEFAULT false,
    "deliverables" TEXT[],
    "source_section" TEXT NOT NULL,
    "source_text" TEXT NOT NULL,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_support" (
    "task_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "office_id" UUID,

    CONSTRAINT "task_support_pkey" PRIMARY KEY ("task_id","order")
);

-- CreateTable
CREATE TABLE "task_phase" (
    "task_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "start" DATE,
    "end" DATE,

    CONSTRAINT "task_phase_pkey" PRIMARY KEY ("task_id","order")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT,
    "support" TEXT[],
    "timing" TEXT,
    "resources" TEXT,
    "source_section" TEXT NOT NULL,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_goal" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "horizon" INTEGER,
    "text" TEXT NOT NULL,

    CONSTRAINT "programme_goal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_goal_indicator" (
    "goal_id" UUID NOT NULL,
    "plan_indicator_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,

    CONSTRAINT "programme_goal_indicator_pkey" PRIMARY KEY ("goal_id","order")
);

-- CreateTable
CREATE TABLE "programme_activity" (
    "programme_id" UUID NOT NULL,
    "order" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "programme_activity_pkey" PRIMARY KEY ("programme_id","order")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "commune_code" TEXT,
    "office_id" UUID,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "username" TEXT,
    "display_username" TEXT,
    "failed_sign_ins" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "commune_code" TEXT,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT,
    "address" TEXT,
    "demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "status" INTEGER NOT NULL,
    "etag" TEXT,
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "commune_slug_key" ON "commune"("slug");

-- CreateIndex
CREATE INDEX "commune_province_code_name_idx" ON "commune"("province_code", "name");

-- CreateIndex
CREATE INDEX "commune_kind_name_idx" ON "commune"("kind", "name");

-- CreateIndex
CREATE INDEX "office_type_slug_idx" ON "office"("type_slug");

-- CreateIndex
CREATE UNIQUE INDEX "office_commune_code_name_key" ON "office"("commune_code", "name");

-- CreateIndex
CREATE UNIQUE INDEX "directive_key_key" ON "directive"("key");

-- CreateIndex
CREATE INDEX "plan_directive_directive_id_idx" ON "plan_directive"("directive_id");

-- CreateIndex
CREATE INDEX "directive_relation_carried_id_idx" ON "directive_relation"("carried_id");

-- CreateIndex
CREATE INDEX "directive_relation_carrier_id_idx" ON "directive_relation"("carrier_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_commune_code_no_key" ON "plan"("commune_code", "no");

-- CreateIndex
CREATE INDEX "plan_status_commune_code_idx" ON "plan"("status", "commune_code");

-- CreateIndex
CREATE UNIQUE INDEX "plan_commune_code_doc_type_issuer_period_start_period_end_key" ON "plan"("commune_code", "doc_type", "issuer", "period_start", "period_end");

-- CreateIndex
CREATE UNIQUE INDEX "plan_revision_plan_id_no_key" ON "plan_revision"("plan_id", "no");

-- CreateIndex
CREATE INDEX "plan_office_office_id_idx" ON "plan_office"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "finding_plan_id_order_key" ON "finding"("plan_id", "order");

-- CreateIndex
CREATE INDEX "series_commune_code_idx" ON "series"("commune_code");

-- CreateIndex
CREATE INDEX "plan_indicator_series_id_idx" ON "plan_indicator"("series_id");

-- CreateIndex
CREATE INDEX "plan_indicator_definition_slug_idx" ON "plan_indicator"("definition_slug");

-- CreateIndex
CREATE INDEX "plan_indicator_parent_id_idx" ON "plan_indicator"("parent_id");

-- CreateIndex
CREATE INDEX "plan_indicator_same_as_id_idx" ON "plan_indicator"("same_as_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_indicator_plan_id_code_key" ON "plan_indicator"("plan_id", "code");

-- CreateIndex
CREATE INDEX "target_plan_indicator_id_year_idx" ON "target"("plan_indicator_id", "year");

-- CreateIndex
CREATE INDEX "target_revision_id_idx" ON "target"("revision_id");

-- CreateIndex
CREATE INDEX "plan_indicator_office_office_id_idx" ON "plan_indicator_office"("office_id");

-- CreateIndex
CREATE INDEX "assignment_plan_indicator_id_idx" ON "assignment"("plan_indicator_id");

-- CreateIndex
CREATE INDEX "assignment_office_id_idx" ON "assignment"("office_id");

-- CreateIndex
CREATE INDEX "baseline_series_id_idx" ON "baseline"("series_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_round_commune_code_period_key" ON "review_round"("commune_code", "period");

-- CreateIndex
CREATE UNIQUE INDEX "observation_series_id_period_key" ON "observation"("series_id", "period");

-- CreateIndex
CREATE INDEX "observation_version_series_id_period_idx" ON "observation_version"("series_id", "period");

-- CreateIndex
CREATE INDEX "observation_version_office_id_idx" ON "observation_version"("office_id");

-- CreateIndex
CREATE INDEX "observation_version_by_id_idx" ON "observation_version"("by_id");

-- CreateIndex
CREATE UNIQUE INDEX "observation_version_observation_id_version_key" ON "observation_version"("observation_id", "version");

-- CreateIndex
CREATE INDEX "task_lead_office_id_idx" ON "task"("lead_office_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_plan_id_no_key" ON "task"("plan_id", "no");

-- CreateIndex
CREATE INDEX "task_support_office_id_idx" ON "task_support"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "programme_plan_id_no_key" ON "programme"("plan_id", "no");

-- CreateIndex
CREATE UNIQUE INDEX "programme_goal_programme_id_order_key" ON "programme_goal"("programme_id", "order");

-- CreateIndex
CREATE INDEX "programme_goal_indicator_plan_indicator_id_idx" ON "programme_goal_indicator"("plan_indicator_id");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE INDEX "membership_commune_code_idx" ON "membership"("commune_code");

-- CreateIndex
CREATE INDEX "membership_office_id_idx" ON "membership"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "user_username_key" ON "user"("username");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "audit_event_commune_code_at_idx" ON "audit_event"("commune_code", "at");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_at_idx" ON "audit_event"("subject_type", "subject_id", "at");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- AddForeignKey
ALTER TABLE "commune" ADD CONSTRAINT "commune_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_type_slug_fkey" FOREIGN KEY ("type_slug") REFERENCES "office_type"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_directive" ADD CONSTRAINT "plan_directive_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_directive" ADD CONSTRAINT "plan_directive_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_relation" ADD CONSTRAINT "directive_relation_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_relation" ADD CONSTRAINT "directive_relation_carrier_id_fkey" FOREIGN KEY ("carrier_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive_relation" ADD CONSTRAINT "directive_relation_carried_id_fkey" FOREIGN KEY ("carried_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revision" ADD CONSTRAINT "plan_revision_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_revision" ADD CONSTRAINT "plan_revision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_office" ADD CONSTRAINT "plan_office_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_office" ADD CONSTRAINT "plan_office_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_review" ADD CONSTRAINT "plan_review_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "definition_series_break" ADD CONSTRAINT "definition_series_break_definition_slug_fkey" FOREIGN KEY ("definition_slug") REFERENCES "definition"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series" ADD CONSTRAINT "series_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_indicator" ADD CONSTRAINT "plan_indicator_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_indicator" ADD CONSTRAINT "plan_indicator_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_indicator" ADD CONSTRAINT "plan_indicator_definition_slug_fkey" FOREIGN KEY ("definition_slug") REFERENCES "definition"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_indicator" ADD CONSTRAINT "plan_indicator_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "plan_indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_indicator" ADD CONSTRAINT "plan_indicator_same_as_id_fkey" FOREIGN KEY ("same_as_id") REFERENCES "plan_indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_plan_indicator_id_fkey" FOREIGN KEY ("plan_indicator_id") REFERENCES "plan_indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "plan_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_indicator_office" ADD CONSTRAINT "plan_indicator_office_plan_indicator_id_fkey" FOREIGN KEY ("plan_indicator_id") REFERENCES "plan_indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_indicator_office" ADD CONSTRAINT "plan_indicator_office_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_plan_indicator_id_fkey" FOREIGN KEY ("plan_indicator_id") REFERENCES "plan_indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_round" ADD CONSTRAINT "review_round_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_round" ADD CONSTRAINT "review_round_locked_by_id_fkey" FOREIGN KEY ("locked_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_version" ADD CONSTRAINT "observation_version_observation_id_fkey" FOREIGN KEY ("observation_id") REFERENCES "observation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_version" ADD CONSTRAINT "observation_version_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_version" ADD CONSTRAINT "observation_version_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation_version" ADD CONSTRAINT "observation_version_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_lead_office_id_fkey" FOREIGN KEY ("lead_office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_support" ADD CONSTRAINT "task_support_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_support" ADD CONSTRAINT "task_support_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_phase" ADD CONSTRAINT "task_phase_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_goal" ADD CONSTRAINT "programme_goal_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_goal_indicator" ADD CONSTRAINT "programme_goal_indicator_goal_id_fkey" FOREIGN KEY ("goal_id") REFERENCES "programme_goal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_goal_indicator" ADD CONSTRAINT "programme_goal_indicator_plan_indicator_id_fkey" FOREIGN KEY ("plan_indicator_id") REFERENCES "plan_indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_activity" ADD CONSTRAINT "programme_activity_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma cannot say ──────────────────────────────────────────────────

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Search with and without diacritics. unaccent is only stable, and folds composed letters only.
CREATE FUNCTION folded(words text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  AS $$ SELECT lower(public.unaccent('public.unaccent', normalize(words, NFC))) $$;
CREATE INDEX commune_folded_name ON commune USING gin (folded(name) gin_trgm_ops);

-- Codes and periods are what they say.
ALTER TABLE commune ADD CONSTRAINT commune_code_form CHECK (code ~ '^[0-9]{5}$');
ALTER TABLE plan ADD CONSTRAINT plan_period CHECK (period_start <= period_end AND period_end <= horizon);
ALTER TABLE target ADD CONSTRAINT target_time CHECK (
  (year IS NOT NULL)::int + every::int + (period IS NOT NULL)::int = 1
);
ALTER TABLE target ADD CONSTRAINT target_period_form CHECK (
  period IS NULL OR (period ~ '^[0-9]{4}-[0-9]{4}$' AND left(period, 4) <= right(period, 4))
);
ALTER TABLE target ADD CONSTRAINT target_bounds CHECK (
  CASE op
    WHEN 'text' THEN value IS NULL AND max IS NULL
    WHEN 'range' THEN value IS NOT NULL AND max IS NOT NULL AND value <= max
    ELSE value IS NOT NULL AND max IS NULL
  END
);
ALTER TABLE review_round ADD CONSTRAINT round_period_form CHECK (period ~ '^20[0-9]{2}(-(Q1|H1|9M))?$');
ALTER TABLE review_round ADD CONSTRAINT round_days CHECK (opens_on <= deadline);
ALTER TABLE observation ADD CONSTRAINT observation_period_form CHECK (period ~ '^20[0-9]{2}(-(Q1|H1|9M))?$');

-- A figure is one thing: a value, a fraction, a recorded verdict, "not applicable", or words alone.
ALTER TABLE observation_version ADD CONSTRAINT figure_is_one_thing CHECK (
  num_nonnulls(value, numerator, verdict) + not_applicable::int <= 1
  AND (num_nonnulls(value, numerator, verdict) + not_applicable::int = 1 OR note IS NOT NULL)
);
ALTER TABLE observation_version ADD CONSTRAINT fraction_is_whole CHECK (
  (numerator IS NULL) = (denominator IS NULL) AND (denominator IS NULL OR denominator > 0)
);
ALTER TABLE observation_version ADD CONSTRAINT return_has_reason CHECK (state <> 'returned' OR reason IS NOT NULL);

-- One row of a role is of its scope: an editor has an office, commune roles a commune, city roles none.
ALTER TABLE membership ADD CONSTRAINT membership_scope CHECK (
  CASE role
    WHEN 'office_editor' THEN commune_code IS NOT NULL AND office_id IS NOT NULL
    WHEN 'coordinator' THEN commune_code IS NOT NULL AND office_id IS NULL
    WHEN 'leader' THEN commune_code IS NOT NULL AND office_id IS NULL
    ELSE commune_code IS NULL AND office_id IS NULL
  END
);
CREATE UNIQUE INDEX membership_once ON membership (user_id, role, commune_code, office_id) NULLS NOT DISTINCT;

-- One entering office per indicator, one place per office.
CREATE UNIQUE INDEX assignment_one_entering ON assignment (plan_indicator_id) WHERE role = 'lead' AND ended_at IS NULL;
CREATE UNIQUE INDEX assignment_office_once ON assignment (plan_indicator_id, office_id) WHERE ended_at IS NULL;
-- One baseline in force per series and year; one target in force per indicator and time.
CREATE UNIQUE INDEX baseline_in_force ON baseline (series_id, year) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX target_in_force ON target (plan_indicator_id, year, every, period) NULLS NOT DISTINCT WHERE superseded_at IS NULL;
-- The figures that count, found without reading drafts.
CREATE INDEX observation_approved ON observation_version (series_id, period, version) WHERE state = 'approved';
-- What waits for somebody.
CREATE INDEX observation_waiting ON observation_version (series_id, period) WHERE state IN ('submitted', 'returned');

-- The head of a figure names a version that exists.
ALTER TABLE observation ADD CONSTRAINT observation_current_version
  FOREIGN KEY (id, version) REFERENCES observation_version (observation_id, version)
  DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE observation_version DROP CONSTRAINT observation_version_observation_id_fkey;
ALTER TABLE observation_version ADD CONSTRAINT observation_version_observation_id_fkey
  FOREIGN KEY (observation_id) REFERENCES observation (id) DEFERRABLE INITIALLY DEFERRED;

-- A target's year lies between its plan's (or its own period's) start and the plan's horizon.
CREATE FUNCTION target_lies_in_plan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE p record;
BEGIN
  SELECT plan.period_start, plan.horizon INTO p
    FROM plan_indicator JOIN plan ON plan.id = plan_indicator.plan_id
    WHERE plan_indicator.id = NEW.plan_indicator_id;
  IF NEW.year IS NOT NULL AND (NEW.year < p.period_start OR NEW.year > p.horizon) THEN
    RAISE EXCEPTION 'target year % lies outside % to % of its plan', NEW.year, p.period_start, p.horizon
      USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.period IS NOT NULL AND right(NEW.period, 4)::int > p.horizon THEN
    RAISE EXCEPTION 'target period % ends after %, the horizon of its plan', NEW.period, p.horizon
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER target_lies_in_plan BEFORE INSERT OR UPDATE ON target
  FOR EACH ROW EXECUTE FUNCTION target_lies_in_plan();

CREATE FUNCTION plan_holds_its_targets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM target JOIN plan_indicator ON plan_indicator.id = target.plan_indicator_id
      WHERE plan_indicator.plan_id = NEW.id
        AND (target.year < NEW.period_start OR target.year > NEW.horizon)
  ) THEN
    RAISE EXCEPTION 'a target of this plan lies outside % to %', NEW.period_start, NEW.horizon
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_holds_its_targets BEFORE UPDATE OF period_start, horizon ON plan
  FOR EACH ROW EXECUTE FUNCTION plan_holds_its_targets();

-- ── Append-only ─────────────────────────────────────────────────────────────
-- Refused to every role, owner and superuser included; only the demonstration's own role may
-- delete, and only rows marked as demonstration. It cannot log in: `demo clear` steps into it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tiendo_demo') THEN
    CREATE ROLE tiendo_demo NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
DO $$ BEGIN
  IF current_user <> 'tiendo_demo' THEN EXECUTE format('GRANT tiendo_demo TO %I', current_user); END IF;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_user = 'tiendo_demo' AND OLD.demo THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE FUNCTION refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: TRUNCATE refused', TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON observation_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON observation_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_truncate();

-- Baselines and assignments may be ended, never rewritten; deleted only as demonstration.
CREATE FUNCTION only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ending text := TG_ARGV[0];
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF current_user = 'tiendo_demo' AND OLD.demo THEN RETURN OLD; END IF;
  ELSIF to_jsonb(NEW) - ending = to_jsonb(OLD) - ending AND to_jsonb(OLD) -> ending = 'null'::jsonb THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% keeps its history: % refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER keeps_history BEFORE UPDATE OR DELETE ON baseline
  FOR EACH ROW EXECUTE FUNCTION only_ends('superseded_at');
CREATE TRIGGER keeps_history BEFORE UPDATE OR DELETE ON assignment
  FOR EACH ROW EXECUTE FUNCTION only_ends('ended_at');

GRANT USAGE ON SCHEMA public TO tiendo_demo;
GRANT SELECT, DELETE ON audit_event, observation_version, observation, baseline, assignment,
  review_round, membership, session, account, idempotency_key, "user" TO tiendo_demo;
