import type { Prisma } from '../../database/prisma.ts'

export type SetUpRepository = ReturnType<typeof setUpRepository>

export const setUpRepository = (db: Prisma) => ({
  /** Of each indicator of a plan: the offices as printed, and the assignments in force. */
  printedAndAssigned: async (planId: string) => {
    const rows = await db.planIndicator.findMany({
      where: { planId, withdrawnAt: null },
      select: {
        id: true,
        offices: { orderBy: { order: 'asc' }, select: { name: true, role: true } },
        assignments: { where: { endedAt: null }, include: { office: true } },
      },
    })
    return new Map(rows.map(({ id, ...row }) => [id, row]))
  },
})
