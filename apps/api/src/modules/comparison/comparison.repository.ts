import type { Prisma } from '../../database/prisma.ts'

export type ComparisonRepository = ReturnType<typeof comparisonRepository>
export type DefinitionRow = Awaited<ReturnType<ComparisonRepository['definitions']>>[number]

export const comparisonRepository = (db: Prisma) => ({
  definitions: async () => db.definition.findMany({ orderBy: { order: 'asc' } }),
  definition: async (slug: string) => db.definition.findUnique({ where: { slug } }),
})
