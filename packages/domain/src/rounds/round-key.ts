import { parsePeriod, printPeriod, roundKindOf, type ReportPeriod } from '../progress/calendar.ts'
import type { RoundKind } from '../vocabulary.ts'

/** The rounds that review figures that are there, and ask for none twice. */
export const reviewingKinds = ['meeting', 'mid_term', 'final'] as const satisfies RoundKind[]
export type ReviewingKind = (typeof reviewingKinds)[number]

/** A round that reviews figures that are there, and asks for none of its own. */
export const isReviewing = (kind: RoundKind): kind is ReviewingKind =>
  reviewingKinds.some((it) => it === kind)

/**
 * The address of a round: the period alone where it asks for the period's figures (`2028-Q1`), the
 * period and the kind where it reviews what is there (`2028-mid_term`, `2028-Q1-meeting`).
 */
export const roundKeyOf = ({ period, kind }: { period: string; kind: RoundKind }) =>
  isReviewing(kind) ? `${period}-${kind}` : period

/** Whether a round may have such a period: an asking one asks for its own, a mid-term review a year. */
export function kindFitsPeriod(kind: RoundKind, period: string): boolean {
  const parsed = parsePeriod(period)
  if (!parsed) return false
  if (kind === 'meeting') return true
  return isReviewing(kind) ? parsed.kind === 'year' : roundKindOf(parsed.kind) === kind
}

/** What a reviewing round looks at: every year from the start, the last to the round's own cut-off. */
export function reviewedPeriods(periodStart: number, period: ReportPeriod): string[] {
  const years = []
  for (let year = periodStart; year < period.year; year++) years.push(String(year))
  return [...years, printPeriod(period)]
}
