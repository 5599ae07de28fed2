import type { listAssigned, ParsedOf } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { num } from '../assessment/assessment.repository.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { kindOf } from '../communes/communes.repository.ts'

export type AssignedRepository = ReturnType<typeof assignedRepository>

type Question = ParsedOf<typeof listAssigned>

const { sql } = Sql

const from = sql`FROM plan_indicator AS p
  JOIN plan ON plan.id = p.plan_id
  JOIN commune AS c ON c.code = plan.commune_code`
const place = sql`(c.name, c.code, plan.no, p."order", p.id)`
const of = (definition: string) => sql`p.definition_slug = ${definition} AND p.withdrawn_at IS NULL
  AND p.same_as_id IS NULL AND plan.status = 'active'`

interface Setting {
  indicatorId: string
  seriesId: string
  communeCode: string
  value: number | null
}

/** What the city sets: superseded, never rewritten. */
export const assignedRepository = (db: Prisma, clock: Clock) => ({
  definition: async (slug: string) => db.definition.findUnique({ where: { slug } }),

  /**
   * The indicators of a definition in active plans, by commune, with the year's target and assigned
   * figure; the cursor is the last one seen.
   */
  page: async ({ definition, year, search, kind, limit, cursor }: Question) => {
    const words = search?.replaceAll(/[\\%_]/g, String.raw`\$&`)
    const found = words
      ? sql`AND (folded(c.name) LIKE '%' || folded(${words}) || '%' OR c.code LIKE ${words} || '%')`
      : Sql.empty
    const ofKind = kind ? sql`AND c.kind = ${kindOf[kind]}::commune_kind` : Sql.empty
    const after = cursor
      ? sql`AND ${place} > (SELECT c.name, c.code, plan.no, p."order", p.id ${from}
          WHERE p.id = ${cursor}::uuid)`
      : Sql.empty
    const ids = await db.$queryRaw<{ id: string }[]>(
      sql`SELECT p.id ${from} WHERE ${of(definition)} ${found} ${ofKind} ${after}
        ORDER BY ${place} LIMIT ${limit + 1}`,
    )
    const rows = await db.planIndicator.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      include: {
        plan: { include: { commune: true } },
        targets: {
          where: { supersededAt: null, OR: [{ year }, { every: true }] },
          orderBy: [{ every: 'asc' }, { order: 'asc' }],
          take: 1,
        },
        series: { include: { assigned: { where: { year, supersededAt: null } } } },
      },
    })
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.flatMap(({ id }) => byId.get(id) ?? [])
  },

  /** How many indicators it has, and to how many of them the city has assigned a figure. */
  counts: async (definition: string, year: number) => {
    const [row] = await db.$queryRaw<{ all: number; set: number }[]>(
      sql`SELECT count(*)::int AS "all", count(a.id)::int AS "set" ${from}
        LEFT JOIN assigned_figure AS a
          ON a.series_id = p.series_id AND a.year = ${year} AND a.superseded_at IS NULL
        WHERE ${of(definition)}`,
    )
    return row ?? { all: 0, set: 0 }
  },

  indicators: async (ids: readonly string[]) =>
    db.planIndicator.findMany({
      where: { id: { in: [...ids] }, withdrawnAt: null },
      select: {
        id: true,
        seriesId: true,
        unit: true,
        measure: true,
        definition: { select: { share: true } },
        plan: { select: { communeCode: true } },
      },
    }),

  /** Ends what was in force and writes the new; what is the same stays. How many changed. */
  put: async (year: number, source: string, rows: readonly Setting[], by: Asking) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const ids = rows.map((r) => r.seriesId).toSorted()
      await tx.$queryRaw`SELECT id FROM series WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
      const known = await tx.assignedFigure.findMany({
        where: { seriesId: { in: ids }, year, supersededAt: null },
      })
      const was = new Map(known.map((k) => [k.seriesId, k]))
      const changed = rows.filter(({ seriesId, value }) => {
        const before = was.get(seriesId)
        return value === null
          ? before !== undefined
          : num(before?.value ?? null) !== value || before?.source !== source
      })
      await tx.assignedFigure.updateMany({
        where: { id: { in: changed.flatMap(({ seriesId }) => was.get(seriesId)?.id ?? []) } },
        data: { supersededAt: at },
      })
      await tx.assignedFigure.createMany({
        data: changed.flatMap(({ seriesId, value }) =>
          value === null
            ? []
            : [{ seriesId, year, value, source, byId: by.actor.id, at, demo: by.demo }],
        ),
      })
      await recordAudit(
        tx,
        at,
        by,
        changed.map(({ indicatorId, seriesId, communeCode, value }) => {
          const before = was.get(seriesId)
          return {
            action: 'assigned-figure.set' as const,
            subjectType: 'indicator' as const,
            subjectId: indicatorId,
            communeCode,
            before: before
              ? { year, value: num(before.value), source: before.source }
              : { year, value: null },
            after: { year, value, source },
          }
        }),
      )
      return changed.length
    }),
})
