import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import { tellOfRounds } from '../notifications/round-notices.repository.ts'
import { asDate, heldRound, roundEvent, type RoundRow } from './rounds.repository.ts'

export type ExceptionRepository = ReturnType<typeof exceptionRepository>

const named = { office: true, by: { select: { name: true } } } as const

export const exceptionRepository = (db: Prisma, clock: Clock) => ({
  /** An office of the commune that still works. */
  officeOf: async (communeCode: string, id: string) =>
    db.office.findFirst({ where: { id, communeCode, endedAt: null } }),

  /** Opens a round for one office; `decide` throws to refuse. */
  make: async (
    at: { communeCode: string; roundId: string },
    to: { officeId: string; until: string; reason: string },
    by: Asking,
    decide: (round: RoundRow | null) => RoundRow,
  ) =>
    db.$transaction(async (tx) => {
      const round = decide(await heldRound(tx, at.communeCode, at.roundId))
      const row = await tx.roundException.create({
        data: {
          ...to,
          roundId: round.id,
          until: asDate(to.until),
          byId: by.actor.id,
          at: clock.now(),
          demo: by.demo,
        },
        include: named,
      })
      await recordAudit(tx, clock.now(), by, [
        roundEvent('round.reopened', round, { after: { exceptionId: row.id, ...to } }),
      ])
      await tellOfRounds(tx, [at.communeCode], { today: clock.today(), at: clock.now() })
      return { row, round }
    }),

  /** Ends one before its day; `decide` throws to refuse. */
  end: async (
    at: { communeCode: string; roundId: string; id: string },
    by: Asking,
    decide: (round: RoundRow | null) => RoundRow,
  ) =>
    db.$transaction(async (tx) => {
      const round = decide(await heldRound(tx, at.communeCode, at.roundId))
      const endedAt = clock.now()
      const row = await tx.roundException.update({ where: { id: at.id }, data: { endedAt } })
      await recordAudit(tx, endedAt, by, [
        roundEvent('round.reopening-ended', round, {
          before: { exceptionId: row.id, officeId: row.officeId, until: dayOf(row.until) },
        }),
      ])
    }),
})
