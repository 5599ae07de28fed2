import type { Grade, Verdict } from '@tien-do/domain'
import { cutOff, endOfYear, type ChartData } from './chart-data.ts'

export interface Place {
  at: number
  value: number
}
export interface Dot extends Place {
  year: number
  grade: Grade
  verdict: Verdict
}
export interface Interim extends Place {
  grade: Grade
  period: string
}
export interface BaselinePlace extends Place {
  year: number
  kind: 'known' | 'first_actual'
}

/** The figures of whole years; shares of a total are added up. */
export function dotsOf(data: ChartData): Dot[] {
  let sum = 0
  let whole = true
  return data.years.flatMap(({ year, actual, grade, verdict }) => {
    if (actual === null || grade === null) {
      whole = false
      return []
    }
    sum += actual
    // A running total with a year missing would be a figure that nobody reported.
    if (data.measure === 'cumulative' && !whole) return []
    const value = data.measure === 'cumulative' ? sum : actual
    return [{ at: endOfYear(year), year, value, grade, verdict }]
  })
}

/**
 * Figures inside a year. A count from the start of the year is no figure of a whole one: it stands
 * on the total of the years before it, or in the chart of its own year.
 */
export function interimsOf(data: ChartData, dots: readonly Dot[]): Interim[] {
  const before = (year: number) =>
    year === data.period.start ? 0 : dots.find((it) => it.year === year - 1)?.value
  return data.chart.actuals.flatMap(({ period, year, value, grade }) => {
    // What is entered after the plan's last year lies beyond the chart.
    if (period.length === 4 || value === null || cutOff(period) > endOfYear(data.period.end))
      return []
    const at = cutOff(period)
    if (data.measure === 'cumulative') {
      const ground = before(year)
      return ground === undefined ? [] : [{ at, value: ground + value, grade, period }]
    }
    return data.interim === 'accumulates' ? [] : [{ at, value, grade, period }]
  })
}

export function baselineOf(data: ChartData, dots: readonly Dot[]): BaselinePlace | null {
  const { baseline } = data.chart
  const kind = 'known'
  if (data.measure === 'cumulative')
    return { value: 0, year: data.period.start - 1, kind, at: data.period.start }
  if (baseline) return { value: baseline.value, year: baseline.year, kind, at: data.period.start }
  const first = dots[0]
  if (!first || !data.outlook?.marks.includes('first_actual')) return null
  return { value: first.value, year: first.year, kind: 'first_actual', at: first.at }
}

const breakOf = ({ chart }: ChartData): number => chart.seriesBreak?.year ?? Infinity

/** Two places may be joined unless it was counted otherwise in between. */
const isAcross = (data: ChartData, from: number, to: number) =>
  from <= breakOf(data) && breakOf(data) < to

/** Yearly figures each stand for themselves; stocks and sums are joined, never over a gap. */
export function runsOf(
  data: ChartData,
  dots: readonly Dot[],
  baseline: BaselinePlace | null,
): Place[][] {
  if (data.measure !== 'level' && data.measure !== 'cumulative') return []
  const start: Place[] =
    baseline?.kind === 'known' ? [{ at: data.period.start, value: baseline.value }] : []
  const places = [...start, ...dots.map(({ at, value }) => ({ at, value }))]
  return inRuns(places, (from, to) => to - from > 1 || isAcross(data, from, to))
}

/** The planned path, cut where it was counted otherwise from then on. */
export const pathsOf = (data: ChartData): Place[][] =>
  inRuns(
    data.chart.path.map(({ year, value }) => ({ at: endOfYear(year), value })),
    (from, to) => isAcross(data, from, to),
  )

function inRuns(places: readonly Place[], isApart: (from: number, to: number) => boolean) {
  const runs: Place[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (!run || !before || isApart(before.at, place.at)) runs.push([place])
    else run.push(place)
  }
  return runs.filter((run) => run.length > 1)
}

/**
 * Rings at the ends of years without a figure: between the neighbours, else where the last one
 * was, never at zero. Null: nothing is known beside it.
 */
export function missingOf(
  data: ChartData,
  dots: readonly Dot[],
  baseline: BaselinePlace | null,
): { at: number; value: number | null }[] {
  const known = [...(baseline?.kind === 'known' ? [baseline] : []), ...dots]
  return data.years
    .filter((it) => it.verdict === 'no_data')
    .map(({ year }) => {
      const at = endOfYear(year)
      const before = known.findLast((it) => it.at < at)
      const after = known.find((it) => it.at > at)
      if (!before || !after) return { at, value: (before ?? after)?.value ?? null }
      const share = (at - before.at) / (after.at - before.at)
      return { at, value: before.value + share * (after.value - before.value) }
    })
}
