import type { Prisma } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import { toVersion } from '../observations/observation-rows.repository.ts'

export type EntryRepository = ReturnType<typeof entryRepository>
export type Standing = Awaited<ReturnType<EntryRepository['standing']>>[number]

export type FigureAt = ReturnType<typeof figureAt>

type Head = Where.ObservationGetPayload<{ include: typeof include }>

const include = {
  versions: {
    orderBy: { version: 'desc' },
    include: { by: { select: { name: true } }, office: true },
  },
} satisfies Where.ObservationInclude

/** The figure as one of its versions said it, and who had given it by then. */
function figureAt(head: Head, version: Head['versions'][number]) {
  const entered =
    head.versions.find((v) => v.state === 'draft' && v.version <= version.version) ?? version
  return {
    id: head.id,
    versionId: version.id,
    seriesId: head.seriesId,
    period: head.period,
    version: version.version,
    ...toVersion(version),
    enteredById: entered.byId,
    enteredBy: entered.by.name,
    at: version.at,
    demo: version.demo,
  }
}

export const entryRepository = (db: Prisma) => ({
  /** The figures of one period as they stand now, whatever their state: their last version, and who gave them. */
  standing: async (communeCode: string, period: string) => {
    const heads = await db.observation.findMany({
      where: { period, series: { communeCode } },
      include,
    })
    return heads.flatMap((head) => {
      const last = head.versions[0]
      if (!last) return []
      const approved = head.versions.find((v) => v.state === 'approved')
      const since = approved && approved !== last ? approved.version : 0
      const returned = head.versions.find(
        (v) => v.state === 'returned' && v !== last && v.version > since,
      )
      return [
        {
          ...figureAt(head, last),
          // What counts while a correction of it is on its way.
          approved: approved && approved !== last ? figureAt(head, approved) : null,
          // What was sent back since then, and when the office first gave a figure at all.
          returned: returned ? figureAt(head, returned) : null,
          submittedAt: head.versions.findLast((v) => v.state === 'submitted')?.at ?? null,
        },
      ]
    })
  },

  /** How many files prove each figure of a period, by series. */
  evidenceCounts: async (communeCode: string, period: string) => {
    const counts = await db.evidence.groupBy({
      by: ['seriesId'],
      where: { period, removedAt: null, series: { communeCode } },
      _count: true,
    })
    return new Map(counts.map((c) => [c.seriesId, c._count]))
  },

  offices: async (communeCode: string) =>
    db.office.findMany({
      where: { communeCode, endedAt: null },
      orderBy: [{ type: { order: 'asc' } }, { name: 'asc' }],
    }),
})
