import type { Prisma } from '../../database/prisma.ts'

export type ReportingRepository = ReturnType<typeof reportingRepository>

interface RoundCounts {
  roundId: string
  given: number
  onTime: number
  approved: number
}

/** Four questions for the whole city, however many communes it has. */
export const reportingRepository = (db: Prisma) => ({
  /** Every asking round: a review asks for no figure. */
  rounds: async () =>
    db.reviewRound.findMany({
      where: { kind: { in: ['quarter', 'half_year', 'nine_months', 'annual'] } },
      orderBy: { period: 'asc' },
    }),

  /** How many series the plans in force of each commune ask for. */
  asked: async () =>
    db.$queryRaw<{ communeCode: string; asked: number }[]>`
      SELECT p.commune_code AS "communeCode", count(DISTINCT i.series_id)::int AS asked
      FROM plan_indicator AS i JOIN plan AS p ON p.id = i.plan_id
      WHERE p.status = 'active' AND i.withdrawn_at IS NULL
      GROUP BY p.commune_code`,

  /** A figure is given when it is first sent in; by then it is on time or late, whatever comes after. */
  counts: async (year: number) =>
    db.$queryRaw<RoundCounts[]>`
      SELECT r.id AS "roundId",
        count(f.given)::int AS given,
        count(*) FILTER (WHERE (f.given AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= r.deadline)::int AS "onTime",
        count(*) FILTER (WHERE f.approved)::int AS approved
      FROM review_round AS r
      JOIN (
        SELECT DISTINCT p.commune_code, i.series_id
        FROM plan_indicator AS i JOIN plan AS p ON p.id = i.plan_id
        WHERE p.status = 'active' AND i.withdrawn_at IS NULL
      ) AS asked ON asked.commune_code = r.commune_code
      JOIN (
        SELECT series_id, period, bool_or(state = 'approved') AS approved,
          min(at) FILTER (WHERE state IN ('submitted', 'approved')) AS given
        FROM observation_version WHERE left(period, 4) = ${String(year)}
        GROUP BY series_id, period
      ) AS f ON f.series_id = asked.series_id AND f.period = r.period
      WHERE r.kind IN ('quarter', 'half_year', 'nine_months', 'annual')
        AND left(r.period, 4) = ${String(year)}
      GROUP BY r.id`,

  published: async (roundIds: readonly string[]) =>
    db.publication.groupBy({
      by: ['roundId'],
      where: { roundId: { in: [...roundIds] }, withdrawnAt: null },
      _count: true,
    }),
})
