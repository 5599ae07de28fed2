import type { Round, RoundException } from '@tien-do/contract'
import {
  cutOff,
  parsePeriod,
  reportYear,
  type ReportPeriod,
  type RoundFacts,
} from '@tien-do/domain'
import { dayOf } from '../assessment/assessment.repository.ts'
import { toOfficeRef } from '../communes/communes.repository.ts'
import type { ExceptionRow, RoundRow } from './rounds.repository.ts'

export const periodOf = (text: string): ReportPeriod => {
  const period = parsePeriod(text)
  if (!period) throw new Error(`not a report period: ${text}`)
  return period
}

/** The first and last day that count for a period. */
export const spanOf = (period: ReportPeriod) => ({
  from: reportYear(period.year).from,
  to: cutOff(period),
})

export function toRound(row: Omit<RoundRow, 'exceptions'>, today: string): Round {
  const period = periodOf(row.period)
  const [opensOn, deadline, closesOn] = [row.opensOn, row.deadline, row.closesOn].map(dayOf) as [
    string,
    string,
    string,
  ]
  return {
    id: row.id,
    kind: row.kind,
    period: row.period,
    year: period.year,
    ...spanOf(period),
    opensOn,
    deadline,
    closesOn,
    lockedAt: row.lockedAt?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    state: row.lockedAt
      ? 'locked'
      : today < opensOn
        ? 'not_open'
        : today > closesOn
          ? 'closed'
          : today > deadline
            ? 'late'
            : 'open',
  }
}

export const toException = (
  it: ExceptionRow,
  round: Pick<RoundRow, 'lockedAt'>,
  today: string,
): RoundException => ({
  id: it.id,
  office: toOfficeRef(it.office),
  until: dayOf(it.until),
  reason: it.reason,
  by: it.by.name,
  at: it.at.toISOString(),
  endedAt: it.endedAt?.toISOString() ?? null,
  active: !round.lockedAt && !it.endedAt && today <= dayOf(it.until),
})

/** What decides whether a round takes a figure. */
export const factsOf = (
  row: Pick<RoundRow, 'kind' | 'period' | 'opensOn' | 'closesOn' | 'lockedAt'> & {
    exceptions: readonly { officeId: string; until: Date; endedAt: Date | null }[]
  },
): RoundFacts => ({
  kind: row.kind,
  period: row.period,
  opensOn: dayOf(row.opensOn),
  closesOn: dayOf(row.closesOn),
  locked: row.lockedAt !== null,
  exceptions: row.exceptions
    .filter(({ endedAt }) => endedAt === null)
    .map(({ officeId, until }) => ({ officeId, until: dayOf(until) })),
})

/** A round's version is its days and its sign-off: what another person may have changed. */
export const etagOfRound = (row: RoundRow) =>
  `"${[row.opensOn, row.deadline, row.closesOn].map(dayOf).join('_')}${row.lockedAt ? '_locked' : ''}"`
