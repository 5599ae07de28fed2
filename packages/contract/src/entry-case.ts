import type { AssessmentCase } from '@tien-do/domain'
import type { EntryRow } from './rounds.ts'

/** A row of the entry sheet as the method reads it, to judge a figure before it counts. */
export function caseOfEntryRow(row: EntryRow, asOf: string): AssessmentCase {
  const { basis, chart, unit, measure, direction } = row
  return {
    id: row.code,
    asOf,
    unit,
    measure,
    direction,
    interim: basis.interim,
    path: basis.path,
    period: basis.period,
    baseline: chart.baseline && { year: chart.baseline.year, value: chart.baseline.value },
    targets: chart.targets,
    actuals: basis.approved.map(({ period, ...figure }) =>
      period.length === 4 ? { ...figure, year: Number(period) } : { ...figure, period },
    ),
    seriesBreak: basis.seriesBreak,
  }
}
