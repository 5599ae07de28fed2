import type { Transaction } from '../database/prisma.ts'
import { Prisma as Sql } from '../generated/prisma/client.ts'

const { sql, raw } = Sql

/** Tables that carry the mark. */
const markedTables = [
  'audit_event',
  'publication',
  'observation_version',
  'observation',
  'figure_comment',
  'evidence',
  'explanation_answer',
  'explanation_request',
  'conclusion_support',
  'conclusion',
  'baseline',
  'assigned_figure',
  'assignment',
  'round_exception',
  'review_round',
  'handover',
  'notification',
  'membership',
  'user',
  'office',
  'plan',
  'commune',
  'definition',
  'office_type',
] as const

/** Columns that name a user, and would hold a deleted one. */
const userColumns = [
  ['observation_version', 'by_id'],
  ['baseline', 'by_id'],
  ['assignment', 'by_id'],
  ['review_round', 'locked_by_id'],
  ['plan_revision', 'by_id'],
  ['audit_event', 'by_id'],
  ['assigned_figure', 'by_id'],
  ['round_exception', 'by_id'],
  ['publication', 'by_id'],
  ['figure_comment', 'by_id'],
  ['evidence', 'by_id'],
  ['evidence', 'removed_by_id'],
  ['explanation_request', 'asked_by_id'],
  ['explanation_request', 'closed_by_id'],
  ['explanation_answer', 'by_id'],
  ['conclusion', 'by_id'],
  ['handover', 'from_id'],
  ['handover', 'to_id'],
  ['handover', 'by_id'],
] as const

/** Columns that name an office. */
const officeColumns = [
  ['observation_version', 'office_id'],
  ['assignment', 'office_id'],
  ['membership', 'office_id'],
  ['plan_office', 'office_id'],
  ['plan_indicator_office', 'office_id'],
  ['task', 'lead_office_id'],
  ['task_support', 'office_id'],
  ['office', 'merged_into_id'],
  ['round_exception', 'office_id'],
  ['figure_comment', 'office_id'],
  ['explanation_request', 'office_id'],
  ['conclusion', 'lead_office_id'],
  ['conclusion_support', 'office_id'],
  ['handover', 'office_id'],
] as const

const quoted = (name: string) => raw(`"${name}"`)

/** How many marked rows each table holds. */
export async function countMarked(tx: Pick<Transaction, '$queryRaw'>) {
  const counts = markedTables.map(
    (table) =>
      sql`SELECT ${table} AS "table", count(*)::int AS rows FROM ${quoted(table)} WHERE demo`,
  )
  return tx.$queryRaw<{ table: string; rows: number }[]>(Sql.join(counts, ' UNION ALL '))
}

/** Nobody enters a figure while the marked ones go. */
export const lockFigures = async (tx: Transaction) =>
  void (await tx.$executeRaw`
    LOCK TABLE observation, observation_version, baseline, assignment, review_round
    IN SHARE ROW EXCLUSIVE MODE`)

/** The rest of the transaction is the demonstration's own role, or our own again. */
export const stepInto = async (tx: Transaction, role: 'tiendo_demo' | 'none') =>
  void (await tx.$executeRawUnsafe(`SET LOCAL ROLE ${role}`))

export const deleteMarked = async (tx: Transaction, table: (typeof markedTables)[number]) =>
  tx.$executeRaw(sql`DELETE FROM ${quoted(table)} WHERE demo`)

/** Figures whose invented versions went and real ones stayed: they are real, and show the last. */
export const keepRealFigures = async (tx: Transaction) =>
  tx.$executeRaw`
    UPDATE observation SET demo = false, version = left_over.version
    FROM (SELECT observation_id, max(version) AS version FROM observation_version
          WHERE NOT demo GROUP BY observation_id) AS left_over
    WHERE left_over.observation_id = observation.id
      AND (observation.demo OR observation.version <> left_over.version)`

/** Explanation requests that somebody real answered: they stay with their answers. */
export const keepAnsweredRequests = async (tx: Transaction) =>
  tx.$executeRaw`
    UPDATE explanation_request AS request SET demo = false
    WHERE demo AND EXISTS (
      SELECT FROM explanation_answer AS a WHERE a.request_id = request.id AND NOT a.demo)`

/** Rounds in which real figures stand: open to them, and signed off by nobody yet. */
export const keepRealRounds = async (tx: Transaction) =>
  tx.$executeRaw`
    UPDATE review_round AS round
    SET demo = false, locked_at = NULL, locked_by_id = NULL, published_at = NULL
    WHERE demo AND EXISTS (
      SELECT FROM observation_version AS v JOIN series ON series.id = v.series_id
      WHERE NOT v.demo AND v.period = round.period AND series.commune_code = round.commune_code)`

const isNamed = (
  columns: readonly (readonly [string, string])[],
  of: 'user' | 'office',
  real: readonly string[],
) =>
  Sql.join(
    columns.map(
      ([table, column]) =>
        sql`EXISTS (SELECT FROM ${quoted(table)} AS it WHERE it.${quoted(column)} = ${quoted(of)}.id
          ${real.includes(table) ? sql`AND NOT it.demo` : Sql.empty})`,
    ),
    ' OR ',
  )

/** Offices that real rows name: they lose the mark and stay. */
export const keepRealOffices = async (tx: Transaction) =>
  tx.$queryRaw<{ name: string }[]>(sql`
    UPDATE office SET demo = false WHERE demo AND (${isNamed(officeColumns, 'office', markedTables)})
    RETURNING name`)

/** Users whom real rows name: only the name stays, without role, password or way to sign in. */
export const keepNamedUsers = async (tx: Transaction) =>
  tx.$queryRaw<{ id: string; login: string }[]>(sql`
    UPDATE "user" SET demo = false, username = NULL, display_username = NULL,
      email = 'removed-' || id || '@minh-hoa.invalid'
    WHERE demo AND (${isNamed(userColumns, 'user', markedTables)})
    RETURNING id::text, name AS login`)

/** Ends every way in for the demonstration's users, of those too whose name will stay. */
export async function shutOutDemoUsers(tx: Transaction) {
  const users = sql`(SELECT id FROM "user" WHERE demo)`
  for (const table of [
    'session',
    'account',
    'membership',
    'idempotency_key',
    'invitation',
    'notification',
  ])
    await tx.$executeRaw(sql`DELETE FROM ${quoted(table)} WHERE user_id IN ${users}`)
}

/** Baselines that an invented one had taken the place of come back into force, as new rows. */
export const restoreBaselines = async (tx: Transaction) =>
  tx.$executeRaw`
    INSERT INTO baseline (id, series_id, year, value, grade, origin, source, by_id, at)
    SELECT gen_random_uuid(), last.series_id, last.year, last.value, last.grade, last.origin,
      last.source, last.by_id, last.at
    FROM (SELECT DISTINCT ON (b.series_id, b.year) b.* FROM baseline AS b
          JOIN demo_baseline AS d ON d.series_id = b.series_id AND d.year = b.year
          ORDER BY b.series_id, b.year, b.superseded_at DESC NULLS FIRST) AS last
    WHERE last.superseded_at IS NOT NULL`

/**
 * So do the assignments that invented people had ended, where nobody real has assigned since. Of one
 * that two demonstrations ended at the same time of their day, the later row comes back.
 */
export const restoreAssignments = async (tx: Transaction) =>
  tx.$executeRaw`
    INSERT INTO assignment
      (id, plan_indicator_id, office_id, role, origin, to_confirm, decision, since, by_id)
    SELECT gen_random_uuid(), plan_indicator_id, office_id, role, origin, to_confirm, decision,
      since, by_id
    FROM (SELECT DISTINCT ON (plan_indicator_id, office_id) * FROM demo_assignment
          ORDER BY plan_indicator_id, office_id, id DESC) AS ended
    WHERE NOT EXISTS (
      SELECT FROM assignment AS a
      WHERE a.plan_indicator_id = ended.plan_indicator_id AND a.ended_at IS NULL
        AND (a.office_id = ended.office_id OR (a.role = 'lead' AND ended.role = 'lead')))`

/** Remembers, before they go, where invented baselines were in force, and what invented ones ended. */
export async function rememberReplaced(tx: Transaction) {
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE demo_baseline ON COMMIT DROP AS
    SELECT DISTINCT series_id, year FROM baseline WHERE demo AND superseded_at IS NULL`
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE demo_assignment ON COMMIT DROP AS
    SELECT a.* FROM assignment AS a
    WHERE NOT a.demo AND a.ended_at IN (SELECT at FROM audit_event WHERE demo)
      AND EXISTS (
        SELECT FROM assignment AS d
        WHERE d.plan_indicator_id = a.plan_indicator_id AND d.demo AND d.ended_at IS NULL)`
}
