import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import type { Asking } from '../../http/asking.ts'
import { num } from '../assessment/assessment.repository.ts'
import { recordAudit } from '../audit/audit.repository.ts'

export type AssignedRepository = ReturnType<typeof assignedRepository>

interface Setting {
  indicatorId: string
  seriesId: string
  communeCode: string
  value: number | null
}

/** What the city sets: superseded, never rewritten. */
export const assignedRepository = (db: Prisma, clock: Clock) => ({
  definition: async (slug: string) => db.definition.findUnique({ where: { slug } }),

  /** The indicators of a definition in active plans, with the year's target and assigned figure. */
  ofDefinition: async (definitionSlug: string, year: number) =>
    db.planIndicator.findMany({
      where: { definitionSlug, withdrawnAt: null, sameAsId: null, plan: { status: 'active' } },
      include: {
        plan: { include: { commune: true } },
        targets: {
          where: { supersededAt: null, OR: [{ year }, { every: true }] },
          orderBy: [{ every: 'asc' }, { order: 'asc' }],
          take: 1,
        },
        series: { include: { assigned: { where: { year, supersededAt: null } } } },
      },
      orderBy: [{ plan: { commune: { name: 'asc' } } }, { planId: 'asc' }, { order: 'asc' }],
      take: 1000,
    }),

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
