import { parsePeriod } from '@tien-do/domain'
import type { Prisma } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'

export type PublicPageRepository = ReturnType<typeof publicPageRepository>
export type PublishedRow = Awaited<ReturnType<PublicPageRepository['published']>>[number]
export type PublishedRound = Awaited<ReturnType<PublicPageRepository['rounds']>>[number]

/** What is out: not withdrawn, and of an indicator that its plan still holds. */
const out = { withdrawnAt: null, indicator: { withdrawnAt: null } } as const

/** Every read of outsiders begins at a publication in force; nothing here starts from a figure. */
export const publicPageRepository = (db: Prisma) => ({
  commune: async (slug: string) => db.commune.findUnique({ where: { slug } }),

  /** Communes with something published, by name; one more than asked for where there is a next. */
  communes: async ({
    limit,
    cursor,
    skip = 0,
  }: {
    limit: number
    cursor?: string | undefined
    skip?: number
  }) =>
    db.commune.findMany({
      where: { rounds: { some: { publications: { some: out } } } },
      orderBy: [{ name: 'asc' }, { code: 'asc' }],
      take: limit + 1,
      ...(cursor ? { cursor: { code: cursor }, skip: 1 } : { skip }),
    }),

  countCommunes: async () =>
    db.commune.count({ where: { rounds: { some: { publications: { some: out } } } } }),

  /** The rounds of communes that have something out, with how much and since when. */
  rounds: async (communeCodes: readonly string[]) =>
    db.$queryRaw<
      {
        communeCode: string
        id: string
        period: string
        figures: number
        at: Date
        demo: boolean
      }[]
    >(Sql.sql`
      SELECT r.commune_code AS "communeCode", r.id::text, r.period, count(*)::int AS figures,
        max(p.at) AS at, bool_or(p.demo) AS demo
      FROM review_round AS r
      JOIN publication AS p ON p.round_id = r.id AND p.withdrawn_at IS NULL
      JOIN plan_indicator AS i ON i.id = p.plan_indicator_id AND i.withdrawn_at IS NULL
      WHERE r.commune_code = ANY(${[...communeCodes]})
      GROUP BY r.id`),

  /** What is out of a round, or of the indicators of a commune that bear a code. */
  published: async (
    where: { roundId: string } | { communeCode: string; code: string; planNo: number | undefined },
  ) => {
    const rows = await db.publication.findMany({
      where: {
        withdrawnAt: null,
        ...('roundId' in where
          ? { roundId: where.roundId, indicator: { withdrawnAt: null } }
          : {
              indicator: {
                withdrawnAt: null,
                code: where.code,
                plan: {
                  communeCode: where.communeCode,
                  ...(where.planNo === undefined ? {} : { no: where.planNo }),
                },
              },
            }),
      },
      select: {
        planIndicatorId: true,
        versionId: true,
        at: true,
        demo: true,
        round: { select: { period: true } },
        indicator: { select: { plan: { select: { id: true, no: true } } } },
      },
    })
    return rows.map(({ indicator, round, ...row }) => ({
      ...row,
      period: round.period,
      year: parsePeriod(round.period)?.year ?? 0,
      plan: indicator.plan,
    }))
  },

  /** The pages of indicators that may be listed for search engines: nothing invented is among them. */
  indicatorPages: async (communeCodes: readonly string[]) =>
    db.$queryRaw<{ slug: string; code: string; planNo: number; newest: boolean; at: Date }[]>(
      Sql.sql`
      SELECT c.slug, i.code, l.no AS "planNo", max(p.at) AS at,
        l.no = max(l.no) OVER (PARTITION BY c.slug, i.code) AS newest
      FROM publication AS p
      JOIN plan_indicator AS i ON i.id = p.plan_indicator_id AND i.withdrawn_at IS NULL
      JOIN plan AS l ON l.id = i.plan_id
      JOIN commune AS c ON c.code = l.commune_code
      WHERE p.withdrawn_at IS NULL AND NOT c.demo AND c.code = ANY(${[...communeCodes]})
      GROUP BY c.slug, i.code, l.no
      HAVING NOT bool_or(p.demo)
      ORDER BY c.slug, i.code, l.no`,
    ),
})
