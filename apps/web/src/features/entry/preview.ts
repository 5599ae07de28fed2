import type { EntryRow } from '@tien-do/contract'
import { assess, parsePeriod, type Verdict } from '@tien-do/domain'
import { numberOf } from '../../lib/use-figure-words.ts'
import { isBlank, type Figure } from './figure.ts'

export interface Preview {
  verdict: Verdict
  difference: number | null
}

/**
 * What the figure would say about its year, by the same engine that judges it later. Null for an
 * interim round, which is not judged, and for a year without a target of its own.
 */
export function previewOf(row: EntryRow, figure: Figure, period: string): Preview | null {
  const round = parsePeriod(period)
  const { target } = row
  if (!round || round.kind !== 'year' || !target || isBlank(figure)) return null
  // The target of a whole period is not this year's.
  if (target.year === null && !target.every) return null
  const { year } = round
  const earlier = row.chart.targets.filter((it) => it.year !== null && it.year !== year)
  const { years } = assess({
    id: row.indicatorId,
    asOf: `${year}-12-31`,
    unit: row.unit,
    measure: row.measure,
    direction: row.direction,
    interim: 'snapshot',
    path: 'linear',
    period: { start: year, end: year },
    baseline: row.chart.baseline,
    targets: [...earlier, { ...target, year }],
    actuals: [
      { ...figure, value: numberOf(figure, row.unit), numerator: null, denominator: null, year },
    ],
  })
  const its = years.find((it) => it.year === year)
  return its ? { verdict: its.verdict, difference: its.difference } : null
}
