import type { CommuneKind } from '../../generated/prisma/client.ts'
import type { Prisma } from '../../database/prisma.ts'
import { num } from '../assessment/assessment.repository.ts'
import { kindWords } from '../communes/communes.repository.ts'
import { activeUser } from '../users/active-user.ts'

export type MyWorkRepository = ReturnType<typeof myWorkRepository>
export type WorkRow = Awaited<ReturnType<MyWorkRepository['rows']>>[number]
export type WorkRoundRow = Awaited<ReturnType<MyWorkRepository['rounds']>>[number]
export type WorkFigure = Awaited<ReturnType<MyWorkRepository['figures']>>[number]
export type WorkTaskRow = Awaited<ReturnType<MyWorkRepository['tasks']>>[number]

/** The offices of a commune's coordinators, the usual one first. */
const coordinating = ['council-committee-office', 'party-office']

interface CommuneRow {
  code: string
  slug: string
  name: string
  kind: CommuneKind
}

/** Everything that somebody's work is counted from, each in one question whatever its amount. */
export const myWorkRepository = (db: Prisma) => ({
  communes: async (codes: readonly string[]) =>
    db.commune.findMany({
      where: { code: { in: [...codes] } },
      include: {
        offices: {
          where: { typeSlug: { in: coordinating }, endedAt: null },
          select: { name: true, typeSlug: true },
        },
      },
      orderBy: { name: 'asc' },
    }),

  offices: async (ids: readonly string[]) =>
    db.office.findMany({ where: { id: { in: [...ids] } }, orderBy: { name: 'asc' } }),

  /** Rows of the active plans that some offices enter, or all of some communes; each figure once. */
  rows: async (of: { officeIds: readonly string[]; communeCodes: readonly string[] }) => {
    const rows = await db.planIndicator.findMany({
      where: {
        withdrawnAt: null,
        sameAsId: null,
        plan: { status: 'active' },
        OR: [
          { plan: { communeCode: { in: [...of.communeCodes] } } },
          {
            assignments: {
              some: { endedAt: null, role: 'lead', officeId: { in: [...of.officeIds] } },
            },
          },
        ],
      },
      select: {
        id: true,
        code: true,
        name: true,
        unit: true,
        seriesId: true,
        plan: { select: { communeCode: true, periodStart: true } },
        targets: {
          where: { supersededAt: null },
          orderBy: { order: 'asc' },
          select: { year: true, every: true, text: true },
        },
        assignments: { where: { endedAt: null }, include: { office: true } },
      },
      orderBy: [{ plan: { no: 'desc' } }, { order: 'asc' }, { id: 'asc' }],
    })
    const bySeries = Map.groupBy(rows, (row) => row.seriesId)
    return [...bySeries.values()].flatMap((shared) =>
      shared.slice(0, 1).map((row) => ({
        ...row,
        /** The first year of any plan that the figure serves. */
        periodStart: Math.min(...shared.map(({ plan }) => plan.periodStart)),
      })),
    )
  },

  /** The rounds of some communes, whatever they take, with the offices they are open again for. */
  rounds: async (communeCodes: readonly string[]) =>
    db.reviewRound.findMany({
      where: { communeCode: { in: [...communeCodes] } },
      include: { exceptions: { where: { endedAt: null } } },
      orderBy: [{ deadline: 'asc' }, { period: 'asc' }],
    }),

  /** The figures of some series and periods with all that was done to them, oldest first. */
  figures: async (seriesIds: readonly string[], periods: readonly string[]) => {
    const heads = await db.observation.findMany({
      where: { seriesId: { in: [...seriesIds] }, period: { in: [...periods] } },
      select: {
        seriesId: true,
        period: true,
        versions: {
          orderBy: { version: 'asc' },
          select: {
            state: true,
            at: true,
            byId: true,
            reason: true,
            value: true,
            numerator: true,
            denominator: true,
            verdict: true,
            notApplicable: true,
            grade: true,
            note: true,
          },
        },
      },
    })
    return heads.map(({ versions, ...head }) => ({
      ...head,
      versions: versions.map(({ value, numerator, denominator, ...version }) => ({
        ...version,
        value: num(value),
        numerator: num(numerator),
        denominator: num(denominator),
      })),
    }))
  },

  /** How many others each commune has who could approve. */
  otherCoordinators: async (communeCodes: readonly string[], userId: string) => {
    const counts = await db.membership.groupBy({
      by: ['communeCode'],
      where: {
        communeCode: { in: [...communeCodes] },
        role: 'coordinator',
        userId: { not: userId },
        user: activeUser,
      },
      _count: true,
    })
    return new Map(counts.map((it) => [it.communeCode, it._count]))
  },

  /** Tasks of the active plans that some offices lead, or all of some communes, by their end. */
  tasks: async (of: { officeIds: readonly string[]; communeCodes: readonly string[] }) =>
    db.task.findMany({
      where: {
        plan: { status: 'active' },
        OR: [
          { leadOfficeId: { in: [...of.officeIds] } },
          { plan: { communeCode: { in: [...of.communeCodes] } } },
        ],
      },
      include: { plan: { select: { communeCode: true, demo: true } }, leadOffice: true },
      orderBy: [{ end: { sort: 'asc', nulls: 'last' } }, { planId: 'asc' }, { order: 'asc' }],
    }),

  /** Days by which open requests are to be answered: of some offices, or all of some communes. */
  explanationDays: async (of: {
    officeIds: readonly string[]
    communeCodes: readonly string[]
    from: Date
    to: Date
  }) =>
    db.explanationRequest.findMany({
      where: {
        closedAt: null,
        dueOn: { gte: of.from, lte: of.to },
        OR: [
          { officeId: { in: [...of.officeIds] } },
          { office: { communeCode: { in: [...of.communeCodes] } } },
        ],
      },
      select: {
        id: true,
        dueOn: true,
        demo: true,
        office: true,
        indicator: { select: { code: true } },
      },
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      take: 500,
    }),

  /** Rounds of some communes with a day in a span, and what is open again for some offices. */
  roundDays: async (of: {
    communeCodes: readonly string[]
    officeIds: readonly string[]
    from: Date
    to: Date
  }) => {
    const span = { gte: of.from, lte: of.to }
    return db.reviewRound.findMany({
      where: {
        communeCode: { in: [...of.communeCodes] },
        OR: [
          { deadline: span },
          { closesOn: span },
          { exceptions: { some: { until: span, endedAt: null } } },
        ],
      },
      include: {
        exceptions: {
          where: { endedAt: null, until: span, officeId: { in: [...of.officeIds] } },
          include: { office: true },
        },
      },
      orderBy: [{ deadline: 'asc' }, { id: 'asc' }],
      take: 500,
    })
  },

  /** How far every commune with a plan is with the figures of a year, and who has signed it off. */
  cityYear: async (year: number) => {
    const rows = await db.$queryRaw<
      (CommuneRow & { due: number; approved: number; signedOff: boolean })[]
    >`
      SELECT c.code, c.slug, c.name, c.kind::text AS kind,
        count(*)::int AS due, count(v.series_id)::int AS approved,
        bool_or(r.locked_at IS NOT NULL) AS "signedOff"
      FROM (SELECT DISTINCT p.commune_code, i.series_id
            FROM plan_indicator AS i JOIN plan AS p ON p.id = i.plan_id
            WHERE p.status = 'active' AND i.withdrawn_at IS NULL AND i.same_as_id IS NULL
              AND ${year} BETWEEN p.period_start AND p.period_end) AS row
      JOIN commune AS c ON c.code = row.commune_code
      LEFT JOIN (SELECT DISTINCT series_id FROM observation_version
                 WHERE period = ${String(year)} AND state = 'approved') AS v
        ON v.series_id = row.series_id
      LEFT JOIN review_round AS r
        ON r.commune_code = c.code AND r.period = ${String(year)} AND r.kind = 'annual'
      GROUP BY c.code
      ORDER BY count(v.series_id)::float / count(*), c.name`
    return rows.map(({ kind, ...row }) => ({ ...row, kind: kindWords[kind] }))
  },
})
