import type { Observation } from '@tien-do/contract'
import type { CurrentFigure, NewVersion } from './observation-rows.repository.ts'

export const etagOf = (version: number) => `"${version}"`

/** The figure as the API shows it. */
export const toObservation = (
  indicatorId: string,
  current: NewVersion & {
    id: string
    period: string
    version: number
    enteredBy: string
    at: Date
  },
): Observation => ({
  id: current.id,
  indicatorId,
  period: current.period,
  version: current.version,
  state: current.state,
  value: current.value,
  numerator: current.numerator,
  denominator: current.denominator,
  verdict: current.verdict,
  notApplicable: current.notApplicable,
  grade: current.grade,
  note: current.note,
  reason: current.reason,
  enteredBy: current.enteredBy,
  at: current.at.toISOString(),
  onBehalf: current.onBehalf,
  correction: current.correction,
  etag: etagOf(current.version),
})

/** What a figure says now, to be said again in its next state. */
export const versionOf = ({
  state,
  value,
  numerator,
  denominator,
  verdict,
  ...c
}: CurrentFigure) => ({
  state,
  value,
  numerator,
  denominator,
  verdict,
  notApplicable: c.notApplicable,
  grade: c.grade,
  note: c.note,
  reason: c.reason,
  officeId: c.officeId,
  onBehalf: c.onBehalf,
  ownApproval: c.ownApproval,
  correction: c.correction,
})
