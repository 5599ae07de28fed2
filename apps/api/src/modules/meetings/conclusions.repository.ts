import type { listConclusions, ParsedOf } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { asDate } from '../rounds/rounds.repository.ts'

export type ConclusionRepository = ReturnType<typeof conclusionRepository>
export type ConclusionRow = Where.ConclusionGetPayload<{ include: typeof include }>

const include = {
  indicator: {
    select: { id: true, code: true, name: true, plan: { select: { communeCode: true } } },
  },
  leadOffice: true,
  supports: { include: { office: true }, orderBy: { office: { name: 'asc' } } },
  by: { select: { memberships: { select: { role: true, communeCode: true } } } },
} satisfies Where.ConclusionInclude

interface NewConclusion {
  round: string | null
  text: string
  leadOfficeId: string | null
  supportOfficeIds: readonly string[]
  dueOn: string | null
}

export const conclusionRepository = (db: Prisma, clock: Clock) => ({
  /** What is concluded about: its commune; null where there is no such indicator. */
  subject: async (indicatorId: string) => {
    const row = await db.planIndicator.findFirst({
      where: { id: indicatorId, withdrawnAt: null },
      select: { id: true, plan: { select: { communeCode: true } } },
    })
    return row && { id: row.id, communeCode: row.plan.communeCode }
  },

  officesOf: async (communeCode: string, ids: readonly string[]) =>
    db.office.findMany({ where: { communeCode, id: { in: [...ids] } }, select: { id: true } }),

  /** Newest first; the cursor is the last one seen, and ids rise with time. */
  ofIndicator: async (
    planIndicatorId: string,
    { limit, cursor }: Pick<ParsedOf<typeof listConclusions>, 'limit' | 'cursor'>,
  ) =>
    db.conclusion.findMany({
      where: { planIndicatorId, ...(cursor ? { id: { lt: cursor } } : {}) },
      include,
      orderBy: { id: 'desc' },
      take: limit + 1,
    }),

  ofRound: async (communeCode: string, round: string, take: number) =>
    db.conclusion.findMany({
      where: { round, indicator: { plan: { communeCode } } },
      include,
      orderBy: { id: 'desc' },
      take,
    }),

  write: async (
    it: { id: string; communeCode: string },
    { supportOfficeIds, dueOn, ...said }: NewConclusion,
    by: Asking,
  ) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const row = await tx.conclusion.create({
        data: {
          planIndicatorId: it.id,
          ...said,
          dueOn: dueOn === null ? null : asDate(dueOn),
          byId: by.actor.id,
          at,
          demo: by.demo,
          supports: { create: supportOfficeIds.map((officeId) => ({ officeId, demo: by.demo })) },
        },
        include,
      })
      await recordAudit(tx, at, by, [
        {
          action: 'conclusion.written',
          subjectType: 'indicator',
          subjectId: it.id,
          communeCode: it.communeCode,
          after: { ...said, supportOfficeIds, dueOn },
        },
      ])
      return row
    }),
})
