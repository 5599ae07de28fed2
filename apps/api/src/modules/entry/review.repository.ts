import type { Prisma } from '../../database/prisma.ts'
import { dayOf } from '../assessment/assessment.repository.ts'

export type ReviewRepository = ReturnType<typeof reviewRepository>

export const reviewRepository = (db: Prisma) => ({
  /** How many files and comments hang on each figure of one period, by series. */
  attached: async (communeCode: string, period: string) => {
    const of = { period, series: { communeCode } }
    const [evidence, comments] = await Promise.all([
      db.evidence.groupBy({ by: 'seriesId', where: { ...of, removedAt: null }, _count: true }),
      db.figureComment.groupBy({ by: 'seriesId', where: of, _count: true }),
    ])
    return {
      evidence: new Map(evidence.map((row) => [row.seriesId, row._count])),
      comments: new Map(comments.map((row) => [row.seriesId, row._count])),
    }
  },

  /** Until which day a round is open again, by office. */
  openAgain: async (roundId: string, today: string) => {
    const rows = await db.roundException.findMany({
      where: { roundId, endedAt: null, until: { gte: new Date(`${today}T00:00:00Z`) } },
      orderBy: { until: 'asc' },
      select: { officeId: true, until: true },
    })
    return new Map(rows.map((row) => [row.officeId, dayOf(row.until)]))
  },
})
