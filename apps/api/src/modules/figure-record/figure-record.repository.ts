import type { ObservationState } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import type { FigureOwner } from '../observations/observation-rows.repository.ts'

export type FigureRecordRepository = ReturnType<typeof figureRecordRepository>
export type VersionRow = Where.ObservationVersionGetPayload<{ include: ReturnType<typeof people> }>
export type CommentRow = Where.FigureCommentGetPayload<{ include: typeof speakers }>

const people = (communeCode: string) =>
  ({
    by: {
      select: {
        name: true,
        memberships: { where: { communeCode }, select: { role: true, officeId: true } },
      },
    },
    office: true,
  }) satisfies Where.ObservationVersionInclude

const speakers = {
  by: { select: { name: true } },
  office: { select: { name: true } },
} satisfies Where.FigureCommentInclude

export const figureRecordRepository = (db: Prisma, clock: Clock) => ({
  /** Versions in some states, newest first, below `before` where it is given. */
  versions: async (
    { seriesId, communeCode }: Pick<FigureOwner, 'seriesId' | 'communeCode'>,
    period: string,
    states: readonly ObservationState[],
    page: { before: number | null; take: number },
  ) =>
    db.observationVersion.findMany({
      where: {
        seriesId,
        period,
        state: { in: [...states] },
        ...(page.before === null ? {} : { version: { lt: page.before } }),
      },
      orderBy: { version: 'desc' },
      take: page.take,
      include: people(communeCode),
    }),

  /** What was written down of a figure between two moments, for the addresses. */
  events: async (observationId: string, from: Date, to: Date) =>
    db.auditEvent.findMany({
      where: {
        subjectType: 'observation',
        subjectId: observationId,
        at: { gte: from, lte: to },
      },
      select: { at: true, address: true, after: true },
    }),

  hasRound: async (communeCode: string, period: string) =>
    (await db.reviewRound.count({ where: { communeCode, period } })) > 0,

  comments: async (
    seriesId: string,
    period: string,
    page: { before: string | null; take: number },
  ) =>
    db.figureComment.findMany({
      where: {
        seriesId,
        period,
        // Ids rise with time.
        ...(page.before === null ? {} : { id: { lt: page.before } }),
      },
      orderBy: { id: 'desc' },
      take: page.take,
      include: speakers,
    }),

  comment: async (
    owner: FigureOwner,
    said: { period: string; text: string; officeId: string | null },
    by: Asking,
  ) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const row = await tx.figureComment.create({
        data: { ...said, seriesId: owner.seriesId, byId: by.actor.id, at, demo: by.demo },
        include: speakers,
      })
      await recordAudit(tx, at, by, [
        {
          action: 'comment.added',
          subjectType: 'indicator',
          subjectId: owner.indicatorId,
          communeCode: owner.communeCode,
          after: said,
        },
      ])
      return row
    }),
})
