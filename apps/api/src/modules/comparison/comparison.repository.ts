import type { Prisma } from '../../database/prisma.ts'

export type ComparisonRepository = ReturnType<typeof comparisonRepository>
export type DefinitionRow = Awaited<ReturnType<ComparisonRepository['definitions']>>[number]

export const comparisonRepository = (db: Prisma) => ({
  definitions: async () => db.definition.findMany({ orderBy: { order: 'asc' } }),
  definition: async (slug: string) => db.definition.findUnique({ where: { slug } }),
  /** `communeCode/period` of every round that is published. */
  published: async (communeCodes: readonly string[]) => {
    const rows = await db.reviewRound.findMany({
      where: { communeCode: { in: [...communeCodes] }, publishedAt: { not: null } },
      select: { communeCode: true, period: true },
    })
    return new Set(rows.map((r) => `${r.communeCode}/${r.period}`))
  },
})
