import type { Prisma, Transaction } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import { PlanRefusal } from './plan-refusal.ts'

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

/** The id of a commune's plan by its number, or of its newest active one. */
export async function planToExport(db: Prisma, slug: string, no: number | null): Promise<string> {
  const commune = await db.commune.findUnique({
    where: { slug },
    include: { plans: { orderBy: { no: 'desc' } } },
  })
  if (!commune) throw new PlanRefusal([`there is no commune "${slug}"`])
  const plan = commune.plans.find((p) => (no === null ? p.status === 'active' : p.no === no))
  if (plan) return plan.id
  const numbers = commune.plans.map((p) => p.no).toReversed()
  throw new PlanRefusal([
    numbers.length === 0
      ? `${slug} has no plan`
      : `${slug} has no ${no === null ? 'active plan' : `plan ${no}`}; its plans are ${numbers.join(', ')}`,
  ])
}
