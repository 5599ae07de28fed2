import type { ObservationState, SaidFigure } from '@tien-do/domain'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import { num } from '../assessment/assessment.repository.ts'
import { isShare } from '../assessment/is-share.ts'
import { byService } from '../assessment/serving-rows.ts'

export type FigureOwner = NonNullable<ReturnType<typeof ownerOf>>
export type CurrentFigure = ReturnType<typeof toCurrent>

/** What a new version says; the rest (version, who, when) is added here. */
export interface NewVersion extends SaidFigure {
  state: ObservationState
  reason: string | null
  officeId: string | null
  onBehalf: boolean
  ownApproval: boolean
  correction: boolean
}

/** A figure with its versions, the latest first. */
export const withCurrent = {
  versions: { orderBy: { version: 'desc' }, include: { by: { select: { name: true } } } },
} satisfies Where.ObservationInclude

/** A figure with the rows that share its series. */
export const withOwner = {
  series: {
    include: {
      indicators: {
        where: { sameAsId: null, withdrawnAt: null },
        include: {
          plan: { include: { commune: true } },
          definition: { select: { share: true } },
          assignments: { where: { endedAt: null } },
        },
      },
    },
  },
} satisfies Where.ObservationInclude

type HeadRow = Where.ObservationGetPayload<{ include: typeof withCurrent }>
type OwnerRow = Where.ObservationGetPayload<{
  include: typeof withOwner
}>['series']['indicators'][number]

/** Of the rows that share a series, the one whose office enters for all of them. */
export function ownerOf(rows: readonly OwnerRow[]) {
  const asShared = (row: OwnerRow) => ({
    planActive: row.plan.status === 'active',
    planNo: row.plan.no,
    order: row.order,
    hasOffice: row.assignments.some((a) => a.role === 'lead'),
  })
  const row = rows.toSorted((a, b) => byService(asShared(a), asShared(b)))[0]
  const active = rows.filter(({ plan }) => plan.status === 'active')
  const starts = (active.length > 0 ? active : rows).map(({ plan }) => plan.periodStart)
  return row ? { ...toOwner(row), periodStart: Math.min(...starts) } : null
}

const toOwner = (row: OwnerRow) => ({
  indicatorId: row.id,
  code: row.code,
  seriesId: row.seriesId,
  communeCode: row.plan.communeCode,
  unit: row.unit,
  measure: row.measure,
  share: isShare(row),
  enteringOfficeId: row.assignments.find((a) => a.role === 'lead')?.officeId ?? null,
  supportOfficeIds: row.assignments.filter((a) => a.role === 'support').map((a) => a.officeId),
})

/** A figure as it stands: its latest version, who gave it, and whether it counts. */
export function toCurrent(head: HeadRow) {
  const [version] = head.versions
  if (!version) throw new Error(`observation ${head.id} has no version`)
  // Who gave the figure: the last draft, whoever submitted or approved it since.
  const entered = head.versions.find((v) => v.state === 'draft') ?? version
  return {
    id: head.id,
    seriesId: head.seriesId,
    period: head.period,
    version: head.version,
    ...toVersion(version),
    at: version.at,
    enteredById: entered.byId,
    enteredBy: entered.by.name,
    /** A version of it was approved: it counts, whatever came after. */
    accepted: head.versions.some((v) => v.state === 'approved'),
  }
}

export const toVersion = (v: HeadRow['versions'][number]): NewVersion => ({
  state: v.state,
  value: num(v.value),
  numerator: num(v.numerator),
  denominator: num(v.denominator),
  verdict: v.verdict,
  notApplicable: v.notApplicable,
  grade: v.grade,
  note: v.note,
  reason: v.reason,
  officeId: v.officeId,
  onBehalf: v.onBehalf,
  ownApproval: v.ownApproval,
  correction: v.correction,
})
