import { auditActions, auditGroupOf, type AuditGroup } from '@tien-do/domain'
import type { Prisma } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'

const { sql } = Sql

export type AuditLogRepository = ReturnType<typeof auditLogRepository>

export interface AuditRow {
  id: string
  at: Date
  action: string
  byId: string | null
  byName: string | null
  subjectType: string
  subjectId: string
  communeCode: string | null
  communeSlug: string | null
  communeName: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  requestId: string | null
  address: string | null
  demo: boolean
}

export interface AuditWanted {
  communeCode: string | null
  /** From the first moment of a day to before the first of another. */
  from: Date | null
  until: Date | null
  group: AuditGroup | null
  by: string | null
  indicator: string | null
  round: string | null
  user: string | null
  search: string | null
  below: { at: Date; id: string } | null
  take: number
}

/** What an audited thing is called by people. */
export interface SubjectName {
  code: string | null
  name: string | null
  period: string | null
  /** Of the figures of an indicator. */
  unit: string | null
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `%`, `_` and the escape itself are letters in what somebody searches for. */
const pattern = (words: string) => `%${words.replace(/[\\%_]/gu, String.raw`\$&`)}%`

/** Events about indicators that fit, by whatever they were written down. */
const aboutIndicators = (fits: Sql.Sql) => sql`
  (e.subject_type, e.subject_id) IN (
    SELECT 'indicator', p.id::text FROM plan_indicator p JOIN plan ON plan.id = p.plan_id WHERE ${fits}
    UNION ALL
    SELECT 'observation', o.id::text FROM observation o
      JOIN plan_indicator p ON p.series_id = o.series_id JOIN plan ON plan.id = p.plan_id WHERE ${fits}
    UNION ALL
    SELECT 'explanation', x.id::text FROM explanation_request x
      JOIN plan_indicator p ON p.id = x.plan_indicator_id JOIN plan ON plan.id = p.plan_id WHERE ${fits})`

function conditions(it: AuditWanted): Sql.Sql {
  const within = it.communeCode === null ? sql`true` : sql`plan.commune_code = ${it.communeCode}`
  const all: Sql.Sql[] = [sql`true`]
  if (it.communeCode !== null) all.push(sql`e.commune_code = ${it.communeCode}`)
  if (it.from) all.push(sql`e.at >= ${it.from}`)
  if (it.until) all.push(sql`e.at < ${it.until}`)
  if (it.by) all.push(sql`e.by_id = ${it.by}::uuid`)
  if (it.group) {
    const actions = auditActions.filter((action) => auditGroupOf(action) === it.group)
    all.push(sql`e.action = ANY(${actions})`)
  }
  if (it.user) all.push(sql`e.subject_type = 'user' AND e.subject_id = ${it.user}`)
  if (it.indicator) all.push(aboutIndicators(sql`${within} AND p.code = ${it.indicator}`))
  if (it.round)
    all.push(sql`(e.after->>'period' = ${it.round} OR e.before->>'period' = ${it.round}
      OR (e.subject_type = 'round' AND e.subject_id IN (
        SELECT id::text FROM review_round WHERE period = ${it.round}))
      OR (e.subject_type = 'observation' AND e.subject_id IN (
        SELECT id::text FROM observation WHERE period = ${it.round})))`)
  if (it.search) {
    const like = pattern(it.search)
    all.push(sql`(e.by_id IN (SELECT id FROM "user" WHERE folded(name) LIKE folded(${like}))
      OR (e.subject_type = 'user' AND e.subject_id IN (
        SELECT id::text FROM "user" WHERE folded(name) LIKE folded(${like})))
      OR ${aboutIndicators(sql`${within} AND folded(p.name) LIKE folded(${like})`)})`)
  }
  if (it.below) all.push(sql`(e.at, e.id) < (${it.below.at}, ${it.below.id}::uuid)`)
  return Sql.join(all, ' AND ')
}

export const auditLogRepository = (db: Prisma) => ({
  /** Events that fit, newest first. */
  page: async (wanted: AuditWanted) =>
    db.$queryRaw<AuditRow[]>(sql`
      SELECT e.id::text, e.at, e.action, e.by_id::text AS "byId", u.name AS "byName",
        e.subject_type AS "subjectType", e.subject_id AS "subjectId",
        e.commune_code AS "communeCode", c.slug AS "communeSlug", c.name AS "communeName",
        e.before, e.after, e.request_id AS "requestId", e.address, e.demo
      FROM (SELECT * FROM audit_event AS e WHERE ${conditions(wanted)}
            ORDER BY e.at DESC, e.id DESC LIMIT ${wanted.take}) AS e
      LEFT JOIN "user" AS u ON u.id = e.by_id
      LEFT JOIN commune AS c ON c.code = e.commune_code
      ORDER BY e.at DESC, e.id DESC`),

  /** What the subjects of some events are called, in one query. */
  subjects: async (rows: readonly AuditRow[]) => {
    const ids = (type: string) =>
      rows.flatMap((r) => (r.subjectType === type && uuid.test(r.subjectId) ? r.subjectId : []))
    const keys = (type: string) => rows.flatMap((r) => (r.subjectType === type ? r.subjectId : []))
    const named = await db.$queryRaw<(SubjectName & { id: string })[]>(sql`
      SELECT p.id::text, p.code, p.name, NULL AS period, p.unit FROM plan_indicator p
        WHERE p.id = ANY(${ids('indicator')}::uuid[])
      UNION ALL
      SELECT DISTINCT ON (o.id) o.id::text, p.code, p.name, o.period, p.unit FROM observation o
        JOIN plan_indicator p ON p.series_id = o.series_id AND p.same_as_id IS NULL
        WHERE o.id = ANY(${ids('observation')}::uuid[])
      UNION ALL
      SELECT x.id::text, p.code, p.name, x.period, p.unit FROM explanation_request x
        JOIN plan_indicator p ON p.id = x.plan_indicator_id
        WHERE x.id = ANY(${ids('explanation')}::uuid[])
      UNION ALL
      SELECT id::text, NULL, NULL, period, NULL FROM review_round WHERE id = ANY(${ids('round')}::uuid[])
      UNION ALL
      SELECT id::text, NULL, name, NULL, NULL FROM "user" WHERE id = ANY(${ids('user')}::uuid[])
      UNION ALL
      SELECT id::text, NULL, name, NULL, NULL FROM office WHERE id = ANY(${ids('office')}::uuid[])
      UNION ALL
      SELECT slug, NULL, name_vi, NULL, NULL FROM office_type WHERE slug = ANY(${keys('office-type')})
      UNION ALL
      SELECT slug, NULL, name_vi, NULL, NULL FROM definition WHERE slug = ANY(${keys('definition')})
      UNION ALL
      SELECT code, NULL, name, NULL, NULL FROM commune WHERE code = ANY(${keys('commune')})
      UNION ALL
      SELECT id::text, NULL, title, NULL, NULL FROM plan WHERE id = ANY(${ids('plan')}::uuid[])`)
    return new Map(named.map(({ id, ...name }) => [id, name]))
  },

  /** The offices and users among some ids, by name, in one query. */
  names: async (ids: readonly string[]) => {
    if (ids.length === 0) return {}
    const named = await db.$queryRaw<{ id: string; name: string }[]>(sql`
      SELECT id::text, name FROM office WHERE id = ANY(${[...ids]}::uuid[])
      UNION ALL SELECT id::text, name FROM "user" WHERE id = ANY(${[...ids]}::uuid[])`)
    return Object.fromEntries(named.map(({ id, name }) => [id, name]))
  },
})
