import type { RoundKind } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import type { ReviewRound } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { tellOfRounds } from '../notifications/round-notices.repository.ts'

export type RoundRepository = ReturnType<typeof roundRepository>
export type RoundRow = ReviewRound

const asDate = (day: string) => new Date(`${day}T00:00:00Z`)

export const roundRepository = (db: Prisma, clock: Clock) => ({
  ofCommune: async (communeCode: string) => db.reviewRound.findMany({ where: { communeCode } }),

  open: async (
    communeCode: string,
    {
      period,
      kind,
      opensOn,
      deadline,
      closesOn,
    }: {
      period: string
      kind: RoundKind
      opensOn: string
      deadline: string
      closesOn: string
    },
    by: Asking,
  ) =>
    db.$transaction(async (tx) => {
      const [round] = await tx.reviewRound.createManyAndReturn({
        data: [
          {
            communeCode,
            period,
            kind,
            opensOn: asDate(opensOn),
            deadline: asDate(deadline),
            closesOn: asDate(closesOn),
            demo: by.demo,
          },
        ],
        skipDuplicates: true,
      })
      if (round) {
        await recordAudit(tx, clock.now(), by, [
          {
            action: 'round.opened',
            subjectType: 'round',
            subjectId: round.id,
            communeCode,
            after: { period, kind, opensOn, deadline, closesOn },
          },
        ])
        // One that opens later is told of on its day.
        await tellOfRounds(tx, [communeCode], { today: clock.today(), at: clock.now() })
      }
      return round ?? null
    }),

  /** Locks the round; null where it was locked already. */
  lock: async (round: RoundRow, by: Asking) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const { count } = await tx.reviewRound.updateMany({
        where: { id: round.id, lockedAt: null },
        data: { lockedAt: at, lockedById: by.actor.id },
      })
      if (count === 0) return null
      await recordAudit(tx, at, by, [
        {
          action: 'round.signed-off',
          subjectType: 'round',
          subjectId: round.id,
          communeCode: round.communeCode,
          after: { period: round.period },
        },
      ])
      return { ...round, lockedAt: at }
    }),
})
