import type { Transaction } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'

export type ExportedPlan = Where.PlanGetPayload<{ include: typeof include }>

const inOrder = { orderBy: { order: 'asc' } } as const

const include = {
  commune: { include: { province: true } },
  directives: inOrder,
  relations: inOrder,
  offices: { ...inOrder, include: { office: true } },
  indicators: {
    ...inOrder,
    where: { withdrawnAt: null },
    include: {
      parent: { select: { code: true } },
      sameAs: { select: { code: true } },
      targets: { ...inOrder, where: { supersededAt: null } },
      offices: inOrder,
      series: { include: { baselines: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } } },
    },
  },
  tasks: { ...inOrder, include: { support: inOrder, phases: inOrder } },
  programmes: {
    ...inOrder,
    include: {
      goals: {
        ...inOrder,
        include: { indicators: { ...inOrder, include: { indicator: { select: { code: true } } } } },
      },
      activities: inOrder,
    },
  },
  reviews: inOrder,
  findings: inOrder,
} satisfies Where.PlanInclude

/** One whole plan as it stands in the tables: one query a table, however many rows. */
export const wholePlan = async (db: Pick<Transaction, 'plan'>, planId: string) =>
  db.plan.findUniqueOrThrow({ where: { id: planId }, include })
