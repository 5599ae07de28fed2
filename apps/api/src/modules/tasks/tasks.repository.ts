import type { ParsedOf, listTasks } from '@tien-do/contract'
import type { Prisma } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'

export type TaskRepository = ReturnType<typeof taskRepository>
export type TaskRow = Where.TaskGetPayload<{ include: typeof include }>

const include = {
  plan: { include: { commune: true } },
  leadOffice: true,
  support: { orderBy: { order: 'asc' }, include: { office: true } },
  phases: { orderBy: { order: 'asc' } },
} satisfies Where.TaskInclude

export const taskRepository = (db: Prisma) => ({
  /** In the plans' order; the cursor is the id of the last one seen. `communeCodes` null: all. */
  page: async (
    { commune, office, limit, cursor }: ParsedOf<typeof listTasks>,
    communeCodes: readonly string[] | null,
  ): Promise<TaskRow[]> => {
    const plan: Where.PlanWhereInput = {
      status: 'active',
      ...(communeCodes ? { communeCode: { in: [...communeCodes] } } : {}),
      ...(commune ? { commune: { slug: commune } } : {}),
    }
    const where: Where.TaskWhereInput = { plan }
    if (office) where.OR = [{ leadOfficeId: office }, { support: { some: { officeId: office } } }]
    // Where a task of somebody else stands in the order is not to be told either.
    if (cursor && !(await db.task.findFirst({ where: { ...where, id: cursor } }))) return []
    return db.task.findMany({
      where,
      include,
      orderBy: [{ planId: 'asc' }, { order: 'asc' }, { id: 'asc' }],
      take: limit + 1,
      ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
    })
  },
})
