import type { Assessment, YearAssessment } from '@tien-do/contract'

const decided = new Set<string>(['exceeded', 'met', 'nearly_met', 'not_met', 'no_data', 'unjudged'])

/**
 * The year that a page of one indicator speaks of: the latest with a verdict or a missing figure,
 * else the one under way, else the latest with a figure.
 */
export function focusYearOf({ years }: Assessment): YearAssessment | null {
  return (
    years.findLast((it) => decided.has(it.verdict)) ??
    years.findLast((it) => it.verdict === 'in_progress') ??
    years.findLast((it) => it.actual !== null) ??
    null
  )
}
