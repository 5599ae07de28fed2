import type { MergeFormula, MergePart } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { dayOf, num } from '../assessment/assessment.repository.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { toVersion } from '../observations/observation-rows.repository.ts'

export type IndicatorRepository = ReturnType<typeof indicatorRepository>
export type IndicatorFacts = NonNullable<Awaited<ReturnType<IndicatorRepository['facts']>>>

const facts = {
  plan: { include: { commune: true, findings: { orderBy: { order: 'asc' } } } },
  parent: { select: { code: true, name: true } },
  parts: { where: { withdrawnAt: null }, orderBy: { order: 'asc' } },
  offices: { orderBy: { order: 'asc' } },
  assignments: { where: { endedAt: null }, include: { office: true } },
  definition: true,
  series: {
    include: {
      indicators: { where: { withdrawnAt: null }, orderBy: { order: 'asc' } },
      versions: {
        orderBy: [{ at: 'desc' }, { version: 'desc' }],
        take: 200,
        include: { by: { select: { name: true } }, office: true },
      },
    },
  },
} satisfies Where.PlanIndicatorInclude

const change = {
  offices: true,
  assignments: { where: { endedAt: null } },
  plan: true,
  definition: { select: { share: true } },
} as const

type AssignmentRow = Where.AssignmentGetPayload<{ include: { office: true } }>

export interface AssignmentChange {
  enteringOfficeId: string | null
  supportOfficeIds: readonly string[]
  decision: string | null
  /** From when it holds; left out: today. */
  since?: string | undefined
}

export const indicatorRepository = (db: Prisma, clock: Clock) => ({
  facts: async (id: string) =>
    db.planIndicator.findFirst({ where: { id, withdrawnAt: null }, include: facts }),

  /** By the plan's own numbering, in the newest plan in force that has such a number. */
  idOf: async (communeCode: string, code: string) => {
    const plan = { communeCode, status: 'active' as const }
    const row = await db.planIndicator.findFirst({
      where: { code, withdrawnAt: null, plan },
      orderBy: { plan: { no: 'desc' } },
      select: { id: true },
    })
    return row?.id ?? null
  },

  neighbours: async (planId: string, order: number) => {
    const at = { planId, withdrawnAt: null }
    const [previous, next] = await Promise.all([
      db.planIndicator.findFirst({
        where: { ...at, order: { lt: order } },
        orderBy: { order: 'desc' },
        select: { code: true },
      }),
      db.planIndicator.findFirst({
        where: { ...at, order: { gt: order } },
        orderBy: { order: 'asc' },
        select: { code: true },
      }),
    ])
    return { previous: previous?.code ?? null, next: next?.code ?? null }
  },

  /** Just enough of some indicators to decide who may change them. */
  owned: async (ids: readonly string[]) =>
    db.planIndicator.findMany({
      where: { id: { in: [...ids] }, withdrawnAt: null },
      include: change,
    }),

  officesOf: async (communeCode: string, ids: readonly string[]) =>
    db.office.findMany({ where: { communeCode, endedAt: null, id: { in: [...ids] } } }),

  /** Ends the assignments in force and writes the new ones; the history stays. */
  assign: async (ids: readonly string[], to: AssignmentChange, communeCode: string, by: Asking) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      // Of two coordinators at once the second waits here and then ends what the first wrote.
      await tx.$queryRaw`SELECT id FROM plan_indicator WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
      const before = await tx.assignment.findMany({
        where: { planIndicatorId: { in: [...ids] }, endedAt: null },
      })
      await tx.assignment.updateMany({
        where: { id: { in: before.map((a) => a.id) } },
        data: { endedAt: at },
      })
      const since = new Date(`${to.since ?? clock.today()}T00:00:00Z`)
      const one = {
        origin: 'assigned' as const,
        decision: to.decision,
        since,
        byId: by.actor.id,
        demo: by.demo,
      }
      await tx.assignment.createMany({
        data: ids.flatMap((planIndicatorId) => [
          ...(to.enteringOfficeId
            ? [{ ...one, planIndicatorId, officeId: to.enteringOfficeId, role: 'lead' as const }]
            : []),
          ...to.supportOfficeIds.map((officeId) => ({
            ...one,
            planIndicatorId,
            officeId,
            role: 'support' as const,
          })),
        ]),
      })
      await recordAudit(
        tx,
        at,
        by,
        ids.map((id) => ({
          action: 'assignment.changed',
          subjectType: 'indicator',
          subjectId: id,
          communeCode,
          before: {
            assignments: before
              .filter((a) => a.planIndicatorId === id)
              .map(({ officeId, role }) => ({ officeId, role })),
          },
          after: to,
        })),
      )
    }),

  assignments: async (id: string) =>
    db.assignment.findMany({
      where: { planIndicatorId: id, endedAt: null },
      include: { office: true },
    }),

  /** Supersedes the baseline in force for that year and writes the new one. */
  setBaseline: async (
    it: { id: string; seriesId: string; communeCode: string },
    to: {
      year: number
      value: number
      grade: 'estimate' | 'preliminary' | 'official'
      source: string
      formula: MergeFormula | null
      parts: readonly MergePart[]
    },
    by: Asking,
  ) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const { parts, ...fields } = to
      const before = await endBaseline(tx, it.seriesId, to.year, at)
      const row = await tx.baseline.create({
        data: {
          ...fields,
          parts: { create: parts.map((part, order) => ({ ...part, order })) },
          seriesId: it.seriesId,
          origin: 'entered',
          byId: by.actor.id,
          at,
          demo: by.demo,
        },
      })
      await recordAudit(tx, at, by, [
        {
          action: 'baseline.changed',
          subjectType: 'indicator',
          subjectId: it.id,
          communeCode: it.communeCode,
          before: before && { year: before.year, value: num(before.value), source: before.source },
          after: fields.formula === null ? fields : to,
        },
      ])
      return { ...fields, origin: 'entered' as const, demo: row.demo }
    }),

  /** The plan's own name is never touched. */
  name: async (
    {
      id,
      shortName: was,
      communeCode,
    }: { id: string; shortName: string | null; communeCode: string },
    shortName: string | null,
    by: Asking,
  ) =>
    db.$transaction(async (tx) => {
      await tx.planIndicator.update({ where: { id }, data: { shortName } })
      await recordAudit(tx, clock.now(), by, [
        {
          action: 'short-name.set',
          subjectType: 'indicator',
          subjectId: id,
          communeCode,
          before: { shortName: was },
          after: { shortName },
        },
      ])
    }),
})

async function endBaseline(tx: Transaction, seriesId: string, year: number, at: Date) {
  await tx.$queryRaw`SELECT id FROM series WHERE id = ${seriesId}::uuid FOR UPDATE`
  const before = await tx.baseline.findFirst({ where: { seriesId, year, supersededAt: null } })
  if (before) await tx.baseline.update({ where: { id: before.id }, data: { supersededAt: at } })
  return before
}

/** The assignment in force, as the contract shows it. */
export const toAssignment = (rows: readonly AssignmentRow[]) => {
  const ref = ({ office }: AssignmentRow) => ({ id: office.id, name: office.name })
  const enters = rows.find((a) => a.role === 'lead')
  const any = enters ?? rows[0]
  return {
    enters: enters ? ref(enters) : null,
    supports: rows.filter((a) => a.role === 'support').map(ref),
    origin: any ? (any.origin === 'printed' ? ('printed' as const) : ('assigned' as const)) : null,
    since: any ? dayOf(any.since) : null,
    decision: any?.decision ?? null,
    toConfirm: rows.some((a) => a.toConfirm),
    demo: rows.some((a) => a.demo),
  }
}

/** One version of a figure for its history. */
export const toHistory = (v: IndicatorFacts['series']['versions'][number]) => ({
  ...toVersion(v),
  observationId: v.observationId,
  period: v.period,
  version: v.version,
  by: v.by.name,
  office: v.office?.name ?? null,
  at: v.at.toISOString(),
  demo: v.demo,
})
