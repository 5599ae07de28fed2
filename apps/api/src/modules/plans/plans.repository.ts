import type { Prisma } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'

export type PlanRepository = ReturnType<typeof planRepository>
export type PlanRow = Where.PlanGetPayload<{ include: typeof include }>

const include = {
  commune: true,
  revisions: { orderBy: { no: 'desc' }, include: { by: { select: { name: true } } } },
  _count: {
    select: {
      indicators: { where: { withdrawnAt: null } },
      tasks: true,
      programmes: true,
      directives: true,
      offices: true,
      findings: true,
    },
  },
} satisfies Where.PlanInclude

export const planRepository = (db: Prisma) => ({
  find: async (id: string): Promise<PlanRow | null> =>
    db.plan.findUnique({ where: { id }, include }),

  /** The newest first. */
  ofCommune: async (communeCode: string): Promise<PlanRow[]> =>
    db.plan.findMany({
      where: { communeCode },
      include,
      orderBy: { no: 'desc' },
    }),

  /** How many targets are in force, by plan. */
  targetCounts: async (planIds: readonly string[]) => {
    const rows = await db.planIndicator.findMany({
      where: { planId: { in: [...planIds] }, withdrawnAt: null },
      select: { planId: true, _count: { select: { targets: { where: { supersededAt: null } } } } },
    })
    const counts = new Map<string, number>()
    for (const { planId, _count } of rows)
      counts.set(planId, (counts.get(planId) ?? 0) + _count.targets)
    return counts
  },
})
