import { reviewingKinds } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit, type AuditAction, type AuditEntry } from '../audit/audit.repository.ts'
import { notify, type Told } from '../notifications/notify.repository.ts'
import { activeUser } from '../users/active-user.ts'
import {
  ownerOf,
  toCurrent,
  withCurrent,
  withOwner,
  type CurrentFigure,
  type FigureOwner,
  type NewVersion,
} from './observation-rows.repository.ts'

export type ObservationRepository = ReturnType<typeof observationRepository>

export const observationRepository = (db: Prisma, clock: Clock) => ({
  /** The row through which an indicator's figure is entered: one for all plans that it serves. */
  owner: async (indicatorId: string) =>
    (await ownersIn(db, [indicatorId])).get(indicatorId) ?? null,

  /** The same of several, by the indicator that was asked for. */
  owners: async (indicatorIds: readonly string[]) => ownersIn(db, indicatorIds),

  current: async (seriesId: string, period: string) => {
    const head = await db.observation.findUnique({
      where: { seriesId_period: { seriesId, period } },
      include: withCurrent,
    })
    return head && toCurrent(head)
  },

  otherCoordinators: async (communeCode: string, userId: string) =>
    inside(db).otherCoordinators(communeCode, userId),

  /**
   * Enters figures, all or none: each is started, or gets one more version. Who starts one that
   * somebody else is starting waits and finds it there. `decide` is told what stands of each (null:
   * nothing yet), and throws to refuse. `also` is written down beside them.
   */
  enter: async (
    entries: readonly EnteredFigure[],
    by: Asking,
    decide: (standing: (CurrentFigure | null)[], within: Inside) => Promise<void>,
    also: readonly AuditEntry[],
  ) =>
    db.$transaction(async (tx) => {
      const keys = entries
        .map(({ owner: { seriesId }, period }) => ({ seriesId, period }))
        .sort((a, b) => (a.seriesId < b.seriesId ? -1 : 1))
      await tx.observation.createMany({
        data: keys.map((key) => ({ ...key, version: 1, demo: by.demo })),
        skipDuplicates: true,
      })
      await tx.$queryRaw`SELECT id FROM observation
        WHERE (series_id, period) IN (SELECT * FROM unnest(
          ${keys.map((it) => it.seriesId)}::uuid[], ${keys.map((it) => it.period)}::text[]))
        ORDER BY id FOR UPDATE`
      const heads = await tx.observation.findMany({ where: { OR: keys }, include: withCurrent })
      const rows = entries.map(({ owner, period, version }) => {
        const head = heads.find((it) => it.seriesId === owner.seriesId && it.period === period)
        if (!head) throw new Error(`no observation of ${owner.seriesId} in ${period}`)
        const was = head.versions.length > 0 ? toCurrent(head) : null
        const stands = { ...head, version: was?.version ?? 0 }
        return { head: stands, communeCode: owner.communeCode, was, version }
      })
      await decide(
        rows.map(({ was }) => was),
        inside(tx),
      )
      await append(tx, clock, by, 'observation.entered', rows)
      await recordAudit(tx, clock.now(), by, also)
    }),

  /**
   * Changes many figures, all or none: they are locked, read, decided on, and each gets one more
   * version. `decide` throws to refuse.
   */
  change: async (
    ids: readonly string[],
    action: AuditAction,
    by: Asking,
    decide: (
      figures: { owner: FigureOwner; current: CurrentFigure }[],
      within: Inside,
    ) => Promise<NewVersion[]>,
  ) =>
    db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM observation WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
      const heads = await tx.observation.findMany({
        where: { id: { in: [...ids] } },
        include: { ...withCurrent, ...withOwner },
      })
      const figures = heads.flatMap((head) => {
        const owner = ownerOf(head.series.indicators)
        return owner ? [{ head, owner, current: toCurrent(head) }] : []
      })
      const versions = await decide(figures, inside(tx))
      await append(
        tx,
        clock,
        by,
        action,
        figures.flatMap(({ head, owner: { communeCode }, current }, i) => {
          const version = versions[i]
          return version ? [{ head, communeCode, was: current, version }] : []
        }),
      )
      return figures
    }),
})

interface EnteredFigure {
  owner: FigureOwner
  period: string
  version: NewVersion
}

async function ownersIn(db: Pick<Prisma, 'planIndicator'>, indicatorIds: readonly string[]) {
  const rows = await db.planIndicator.findMany({
    where: { id: { in: [...indicatorIds] }, withdrawnAt: null },
    select: { id: true, series: withOwner.series },
  })
  return new Map(
    rows.flatMap(({ id, series }) => {
      const owner = ownerOf(series.indicators)
      return owner ? [[id, owner] as const] : []
    }),
  )
}

export type Inside = ReturnType<typeof inside>

/** What a decision about figures asks, on the connection of their transaction: never a second one. */
export const inside = (
  tx: Pick<Transaction, '$queryRaw' | '$executeRaw' | 'reviewRound' | 'membership'>,
) => ({
  /**
   * The rounds that ask for some periods, and all that review; a sign-off that has begun is waited
   * for, a new one waits for us.
   */
  rounds: async (communeCode: string, periods: readonly string[]) => {
    const reviewing = [...reviewingKinds]
    await tx.$queryRaw`SELECT id FROM review_round
      WHERE commune_code = ${communeCode}
        AND (period = ANY(${[...periods]}) OR kind::text = ANY(${reviewing}))
      ORDER BY id FOR SHARE`
    return tx.reviewRound.findMany({
      where: { communeCode, OR: [{ period: { in: [...periods] } }, { kind: { in: reviewing } }] },
      include: { exceptions: true },
    })
  },

  /** Who could approve instead: neither a shut account nor one that is only invited. */
  otherCoordinators: async (communeCode: string, userId: string) =>
    tx.membership.count({
      where: { communeCode, role: 'coordinator', userId: { not: userId }, user: activeUser },
    }),

  /** Tells offices of what is done, where it is done. */
  notify: async (at: Date, told: readonly Told[]) => notify(tx, at, told),
})

interface Appended {
  head: { id: string; seriesId: string; period: string; version: number }
  communeCode: string
  was: CurrentFigure | null
  version: NewVersion
}

async function append(
  tx: Transaction,
  clock: Clock,
  by: Asking,
  action: AuditAction,
  rows: readonly Appended[],
) {
  const at = clock.now()
  await tx.observationVersion.createMany({
    data: rows.map(({ head, version }) => ({
      observationId: head.id,
      seriesId: head.seriesId,
      period: head.period,
      version: head.version + 1,
      ...version,
      byId: by.actor.id,
      at,
      demo: by.demo,
    })),
  })
  const changed = rows.filter(({ was }) => was !== null).map(({ head }) => head.id)
  if (changed.length > 0)
    await tx.observation.updateMany({
      where: { id: { in: changed } },
      data: { version: { increment: 1 } },
    })
  await recordAudit(
    tx,
    at,
    by,
    rows.map(({ head, communeCode, was, version }) => ({
      action,
      subjectType: 'observation',
      subjectId: head.id,
      communeCode,
      before: was && figureOf(was),
      after: { version: head.version + 1, period: head.period, ...figureOf(version) },
    })),
  )
}

const figureOf = (v: NewVersion) => ({
  state: v.state,
  value: v.value,
  numerator: v.numerator,
  denominator: v.denominator,
  verdict: v.verdict,
  notApplicable: v.notApplicable,
  grade: v.grade,
  note: v.note,
  reason: v.reason,
  correction: v.correction,
})
