import type { Transaction } from '../database/prisma.ts'
import { Prisma as Sql } from '../generated/prisma/client.ts'

const { sql, raw } = Sql

/** What hangs on a commune, and would be somebody's once the marked rows are gone. */
const ofCommune = ['audit_event', 'membership', 'handover', 'review_round', 'notification']
const ofSeries = ['observation', 'baseline', 'assigned_figure', 'figure_comment', 'evidence']
const ofIndicator = ['assignment', 'publication', 'explanation_request', 'conclusion']

const inUse = [
  ...ofCommune.map(
    (table) => sql`SELECT FROM ${raw(table)} AS it WHERE it.commune_code = commune.code`,
  ),
  ...ofSeries.map(
    (table) => sql`
      SELECT FROM ${raw(table)} AS it JOIN series ON series.id = it.series_id
      WHERE series.commune_code = commune.code`,
  ),
  ...ofIndicator.map(
    (table) => sql`
      SELECT FROM ${raw(table)} AS it JOIN plan_indicator AS row ON row.id = it.plan_indicator_id
        JOIN plan ON plan.id = row.plan_id
      WHERE plan.commune_code = commune.code`,
  ),
  sql`SELECT FROM plan WHERE NOT plan.demo AND plan.commune_code = commune.code`,
]

/**
 * Tells, once the marked rows inside them are gone, which invented communes go too. One in which
 * something real stands stays with its plan, and stays marked: it is still invented. Their slugs.
 */
export async function keepUsedCommunes(tx: Transaction) {
  const used = Sql.join(
    inUse.map((rows) => sql`EXISTS (${rows})`),
    ' OR ',
  )
  await tx.$executeRaw(sql`
    CREATE TEMPORARY TABLE demo_commune ON COMMIT DROP AS
    SELECT code FROM commune WHERE demo AND NOT (${used})`)
  const kept = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM commune WHERE demo AND code NOT IN (SELECT code FROM demo_commune)
    ORDER BY slug`
  return kept.map(({ slug }) => slug)
}

/** The plans of invented communes with what they print, and the papers that no other plan names. */
export async function deleteInventedPlans(tx: Transaction) {
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE demo_plan ON COMMIT DROP AS
    SELECT id FROM plan WHERE commune_code IN (SELECT code FROM demo_commune)`
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE demo_paper ON COMMIT DROP AS
    SELECT directive_id AS id FROM plan_directive WHERE plan_id IN (SELECT id FROM demo_plan)
    UNION SELECT carrier_id FROM directive_relation WHERE plan_id IN (SELECT id FROM demo_plan)
    UNION SELECT carried_id FROM directive_relation WHERE plan_id IN (SELECT id FROM demo_plan)`
  // Before their plans: the targets of an amended one hold its revisions.
  await tx.$executeRaw`DELETE FROM plan_indicator WHERE plan_id IN (SELECT id FROM demo_plan)`
  await tx.$executeRaw`DELETE FROM plan WHERE id IN (SELECT id FROM demo_plan)`
  await tx.$executeRaw`
    DELETE FROM series WHERE commune_code IN (SELECT code FROM demo_commune)`
  await tx.$executeRaw`
    DELETE FROM directive WHERE id IN (SELECT id FROM demo_paper)
      AND NOT EXISTS (SELECT FROM plan_directive AS p WHERE p.directive_id = directive.id)
      AND NOT EXISTS (SELECT FROM directive_relation AS r
        WHERE r.carrier_id = directive.id OR r.carried_id = directive.id)`
}

/** The communes themselves, with what is left of their offices. */
export async function deleteInventedCommunes(tx: Transaction) {
  await tx.$executeRaw`DELETE FROM office WHERE commune_code IN (SELECT code FROM demo_commune)`
  await tx.$executeRaw`DELETE FROM commune WHERE code IN (SELECT code FROM demo_commune)`
}
