import { comparePeriods, cutOff, type ReportPeriod } from '@tien-do/domain'
import type { IndicatorMaterial } from '../assessment/assessment.repository.ts'
import { assessed, type Assessed } from '../assessment/assessment.service.ts'
import { periodOf } from '../rounds/round-shown.ts'

/** The last day on which a round is the latest word: a year's until the next one is due. */
function lastDayOf(round: ReportPeriod, today: string): string {
  const day = round.kind === 'year' ? cutOff({ year: round.year + 1, kind: 'year' }) : cutOff(round)
  return day < today ? day : today
}

/** An indicator as it stood in a round: the figures up to it, judged on a day of its own. */
export const assessedAt = (it: IndicatorMaterial, round: ReportPeriod, today: string): Assessed => {
  const approved = it.approved.filter(({ period }) => comparePeriods(periodOf(period), round) <= 0)
  return assessed({ ...it, approved }, lastDayOf(round, today))
}
