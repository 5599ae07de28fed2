import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import type { Asking } from '../../http/asking.ts'
import { dayOf } from '../assessment/assessment.repository.ts'
import { recordAudit } from '../audit/audit.repository.ts'

export type PublicationRepository = ReturnType<typeof publicationRepository>
export type InForce = Awaited<ReturnType<PublicationRepository['inForce']>>[number]

/** What is to stand after a choice, for one indicator that was offered. */
interface Choice {
  indicatorId: string
  code: string
  /** The version to be published; null: not chosen. */
  versionId: string | null
  demo: boolean
}

export const publicationRepository = (db: Prisma, clock: Clock) => ({
  /** What the public reads of a round now. */
  inForce: async (roundId: string) =>
    db.publication.findMany({
      where: { roundId, withdrawnAt: null },
      select: { planIndicatorId: true, versionId: true, at: true },
    }),

  /** The versions that are published now, of any round, by indicator: `indicatorId/versionId`. */
  versionsOf: async (indicatorIds: readonly string[]) => {
    const rows = await db.publication.findMany({
      where: { planIndicatorId: { in: [...indicatorIds] }, withdrawnAt: null },
      select: { planIndicatorId: true, versionId: true },
    })
    return new Set(rows.map((row) => `${row.planIndicatorId}/${row.versionId}`))
  },

  plans: async (planIds: readonly string[]) => {
    const rows = await db.plan.findMany({
      where: { id: { in: [...planIds] } },
      orderBy: { no: 'asc' },
    })
    return rows.map((plan) => ({
      id: plan.id,
      no: plan.no,
      title: plan.title,
      docType: plan.docType,
      number: plan.number,
      date: plan.date && dayOf(plan.date),
      issuer: plan.issuer,
      issuerKind: plan.issuerKind,
      periodStart: plan.periodStart,
      periodEnd: plan.periodEnd,
    }))
  },

  /**
   * Makes the publications of a round those of the choices: what is chosen with another version
   * takes the place of the old, what is not chosen is withdrawn. `decide` throws to refuse.
   */
  publish: async (
    round: { id: string; communeCode: string; period: string },
    choices: readonly Choice[],
    by: Asking,
    decide: (within: { signedOff: boolean }) => void,
  ) =>
    db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM review_round WHERE id = ${round.id}::uuid FOR UPDATE`
      const row = await tx.reviewRound.findUniqueOrThrow({ where: { id: round.id } })
      decide({ signedOff: row.lockedAt !== null })
      const at = clock.now()
      const before = await tx.publication.findMany({
        where: { roundId: round.id, withdrawnAt: null },
        include: { indicator: { select: { code: true } } },
        orderBy: [{ indicator: { order: 'asc' } }, { id: 'asc' }],
      })
      const chosen = choices.filter((it) => it.versionId !== null)
      const stays = new Set(
        before
          .filter((p) =>
            chosen.some(
              (it) => it.indicatorId === p.planIndicatorId && it.versionId === p.versionId,
            ),
          )
          .map((p) => p.planIndicatorId),
      )
      const ending = before.filter((p) => !stays.has(p.planIndicatorId)).map((p) => p.id)
      const added = chosen.filter((it) => !stays.has(it.indicatorId))
      await tx.publication.updateMany({
        where: { id: { in: ending } },
        data: { withdrawnAt: at },
      })
      await tx.publication.createMany({
        data: added.flatMap(({ indicatorId, versionId, demo }) =>
          versionId === null
            ? []
            : [
                {
                  roundId: round.id,
                  planIndicatorId: indicatorId,
                  versionId,
                  byId: by.actor.id,
                  at,
                  demo: by.demo || demo,
                },
              ],
        ),
      })
      for (const publishable of [true, false])
        await tx.planIndicator.updateMany({
          where: {
            id: {
              in: choices
                .filter((it) => (it.versionId !== null) === publishable)
                .map((it) => it.indicatorId),
            },
            publishable: !publishable,
          },
          data: { publishable },
        })
      if (row.publishedAt === null && chosen.length > 0)
        await tx.reviewRound.update({ where: { id: round.id }, data: { publishedAt: at } })
      if (ending.length + added.length === 0) return
      await recordAudit(tx, at, by, [
        {
          action: 'round.published',
          subjectType: 'round',
          subjectId: round.id,
          communeCode: round.communeCode,
          before: {
            period: round.period,
            indicators: before.map((p) => ({ code: p.indicator.code, version: p.versionId })),
          },
          after: {
            period: round.period,
            indicators: chosen.map(({ code, versionId }) => ({ code, version: versionId })),
          },
        },
      ])
    }),
})
