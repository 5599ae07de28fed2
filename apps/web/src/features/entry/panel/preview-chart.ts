import type { EntryRow, Figure } from '@tien-do/contract'
import { parsePeriod } from '@tien-do/domain'
import type { ChartData, ChartYear } from '../../../ui/chart/chart-data.ts'
import { numberOf } from '../../../lib/use-figure-words.ts'
import type { Preview } from '../cell/preview.ts'

/** The indicator's chart with the figure that is being entered in it. */
export function previewChart(
  row: EntryRow,
  figure: Figure,
  period: string,
  span: { start: number; end: number },
  preview: Preview | null,
): ChartData {
  const round = parsePeriod(period)
  const approved = new Map<number, ChartYear>()
  for (const { period: of, year, value, grade } of row.chart.actuals)
    if (of.length === 4) approved.set(year, { year, verdict: 'unjudged', actual: value, grade })
  const value = numberOf(figure, row.unit)
  if (round?.kind === 'year' && value !== null) {
    const verdict = preview?.verdict ?? 'unjudged'
    approved.set(round.year, { year: round.year, verdict, actual: value, grade: figure.grade })
  }
  const years = [...approved.values()]
    .filter(({ year }) => year >= span.start && year <= span.end)
    .sort((a, b) => a.year - b.year)
  return {
    period: span,
    unit: row.unit,
    measure: row.measure,
    direction: row.direction,
    interim: row.basis.interim,
    chart: row.chart,
    years,
    outlook: null,
  }
}
