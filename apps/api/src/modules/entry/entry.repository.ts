import type { Prisma } from '../../database/prisma.ts'
import { toVersion } from '../observations/observations.repository.ts'

export type EntryRepository = ReturnType<typeof entryRepository>
export type Standing = Awaited<ReturnType<EntryRepository['standing']>>[number]

export const entryRepository = (db: Prisma) => ({
  /** The figures of one period as they stand now, whatever their state: their last version, and who gave them. */
  standing: async (communeCode: string, period: string) => {
    const heads = await db.observation.findMany({
      where: { period, series: { communeCode } },
      include: {
        versions: {
          orderBy: { version: 'desc' },
          include: { by: { select: { name: true } }, office: true },
        },
      },
    })
    return heads.flatMap((head) => {
      const last = head.versions[0]
      const entered = head.versions.find((v) => v.state === 'draft') ?? last
      if (!last || !entered) return []
      return [
        {
          id: head.id,
          seriesId: head.seriesId,
          period: head.period,
          version: head.version,
          ...toVersion(last),
          enteredById: entered.byId,
          enteredBy: entered.by.name,
          at: last.at,
          demo: last.demo,
        },
      ]
    })
  },

  offices: async (communeCode: string) =>
    db.office.findMany({
      where: { communeCode },
      orderBy: [{ type: { order: 'asc' } }, { name: 'asc' }],
    }),
})
