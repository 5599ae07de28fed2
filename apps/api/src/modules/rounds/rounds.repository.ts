import type { RoundKind } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import { recordAudit, type AuditAction } from '../audit/audit.repository.ts'
import { tellOfRounds } from '../notifications/round-notices.repository.ts'

export type RoundRepository = ReturnType<typeof roundRepository>
export type RoundRow = Where.ReviewRoundGetPayload<{ include: typeof include }>
export type ExceptionRow = RoundRow['exceptions'][number]

export interface RoundDays {
  opensOn: string
  deadline: string
  closesOn: string
}
type NewRound = RoundDays & { period: string; kind: RoundKind }

const include = {
  exceptions: {
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { office: true, by: { select: { name: true } } },
  },
} satisfies Where.ReviewRoundInclude

export const asDate = (day: string) => new Date(`${day}T00:00:00Z`)

const asDates = ({ opensOn, deadline, closesOn }: RoundDays) => ({
  opensOn: asDate(opensOn),
  deadline: asDate(deadline),
  closesOn: asDate(closesOn),
})

const daysOf = (row: Pick<RoundRow, keyof RoundDays>): RoundDays => ({
  opensOn: dayOf(row.opensOn),
  deadline: dayOf(row.deadline),
  closesOn: dayOf(row.closesOn),
})

/** The round as it stands, held against a change at the same time; null where it is gone. */
export async function heldRound(tx: Transaction, communeCode: string, id: string) {
  await tx.$queryRaw`SELECT id FROM review_round
    WHERE id = ${id}::uuid AND commune_code = ${communeCode} FOR UPDATE`
  return tx.reviewRound.findFirst({ where: { id, communeCode }, include })
}

export const roundEvent = (
  action: AuditAction,
  round: Pick<RoundRow, 'id' | 'communeCode'>,
  change: { before?: object; after?: object },
) => ({
  action,
  subjectType: 'round' as const,
  subjectId: round.id,
  communeCode: round.communeCode,
  ...change,
})

export const roundRepository = (db: Prisma, clock: Clock) => ({
  ofCommune: async (communeCode: string) =>
    db.reviewRound.findMany({ where: { communeCode }, include }),

  /** Makes the rounds that are not there yet, and says which those are. */
  make: async (communeCode: string, rounds: readonly NewRound[], by: Asking) =>
    db.$transaction(async (tx) => {
      const made = await tx.reviewRound.createManyAndReturn({
        data: rounds.map(({ period, kind, ...days }) => ({
          communeCode,
          period,
          kind,
          ...asDates(days),
          demo: by.demo,
        })),
        skipDuplicates: true,
      })
      await recordAudit(
        tx,
        clock.now(),
        by,
        made.map((round) =>
          roundEvent('round.opened', round, {
            after: { period: round.period, kind: round.kind, ...daysOf(round) },
          }),
        ),
      )
      // One that opens later is told of on its day.
      if (made.length > 0)
        await tellOfRounds(tx, [communeCode], { today: clock.today(), at: clock.now() })
      return made.map((round): RoundRow => ({ ...round, exceptions: [] }))
    }),

  /** Changes the days; `decide` throws to refuse. */
  change: async (
    communeCode: string,
    id: string,
    to: RoundDays,
    by: Asking,
    decide: (round: RoundRow | null) => RoundRow,
  ) =>
    db.$transaction(async (tx) => {
      const round = decide(await heldRound(tx, communeCode, id))
      const changed = await tx.reviewRound.update({ where: { id }, data: asDates(to), include })
      await recordAudit(tx, clock.now(), by, [
        roundEvent('round.changed', round, { before: daysOf(round), after: to }),
      ])
      return changed
    }),

  /** Takes a round back; `decide` hears how many figures its period has, and throws to refuse. */
  remove: async (
    communeCode: string,
    id: string,
    by: Asking,
    decide: (round: RoundRow | null, figures: number) => RoundRow,
  ) =>
    db.$transaction(async (tx) => {
      const held = await heldRound(tx, communeCode, id)
      const figures = held
        ? await tx.observation.count({ where: { period: held.period, series: { communeCode } } })
        : 0
      const round = decide(held, figures)
      await tx.reviewRound.delete({ where: { id } })
      await recordAudit(tx, clock.now(), by, [
        roundEvent('round.removed', round, {
          before: { period: round.period, kind: round.kind, ...daysOf(round) },
        }),
      ])
    }),

  /** Locks the round; null where it was locked already. */
  lock: async (round: RoundRow, by: Asking): Promise<RoundRow | null> =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const { count } = await tx.reviewRound.updateMany({
        where: { id: round.id, lockedAt: null },
        data: { lockedAt: at, lockedById: by.actor.id },
      })
      if (count === 0) return null
      const { period, kind } = round
      await recordAudit(tx, at, by, [
        roundEvent('round.signed-off', round, { after: { period, kind } }),
      ])
      return { ...round, lockedAt: at }
    }),

  /** The plans in force, with what they say of being reviewed. */
  activePlans: async (communeCode: string) =>
    db.plan.findMany({
      where: { communeCode, status: 'active' },
      orderBy: { no: 'desc' },
      select: {
        id: true,
        title: true,
        periodStart: true,
        periodEnd: true,
        reviews: { select: { cadence: true, year: true } },
      },
    }),

  /** How many series the plans in force ask for. */
  seriesAsked: async (communeCode: string) => {
    const [row] = await db.$queryRaw<{ series: number }[]>`
      SELECT count(DISTINCT i.series_id)::int AS series
      FROM plan_indicator AS i JOIN plan AS p ON p.id = i.plan_id
      WHERE p.commune_code = ${communeCode} AND p.status = 'active' AND i.withdrawn_at IS NULL`
    return row?.series ?? 0
  },

  /** How many of their figures stand in which state, by period: approved once is approved. */
  figureCounts: async (communeCode: string) =>
    db.$queryRaw<{ period: string; state: string; count: number }[]>`
      SELECT period, state, count(*)::int AS count
      FROM (
        SELECT o.period, CASE WHEN bool_or(v.state = 'approved') THEN 'approved'
          ELSE (array_agg(v.state::text ORDER BY v.version DESC))[1] END AS state
        FROM observation AS o JOIN observation_version AS v ON v.observation_id = o.id
        WHERE o.series_id IN (
          SELECT i.series_id FROM plan_indicator AS i JOIN plan AS p ON p.id = i.plan_id
          WHERE p.commune_code = ${communeCode} AND p.status = 'active' AND i.withdrawn_at IS NULL)
        GROUP BY o.id, o.period) AS figures
      GROUP BY period, state`,

  /** The state that each figure of some periods stands in. */
  states: async (communeCode: string, periods: readonly string[]) => {
    const heads = await db.observation.findMany({
      where: { period: { in: [...periods] }, series: { communeCode } },
      select: {
        seriesId: true,
        period: true,
        versions: { orderBy: { version: 'desc' }, take: 1, select: { state: true } },
      },
    })
    return heads.map(({ seriesId, period, versions }) => ({
      seriesId,
      period,
      state: versions[0]?.state ?? null,
    }))
  },
})
