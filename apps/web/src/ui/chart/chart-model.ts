import type { Grade, Verdict } from '@tien-do/domain'
import { cutOff, endOfYear, type ChartData } from './chart-data.ts'
import { horizonSteps, originalSteps, plannedSteps, type Step } from './planned-steps.ts'
import { valueDomain } from './scale.ts'

export interface Place {
  at: number
  value: number
}
export interface Dot extends Place {
  year: number
  grade: Grade
  verdict: Verdict
}
/** A year after the plan's period. */
export interface HorizonColumn {
  year: number
  step: Step | null
  /** Where the projection ends, if it ends in this year. */
  projected: number | null
}
export interface ChartModel {
  steps: Step[]
  originals: Step[]
  horizons: Step[]
  baseline: { value: number; year: number; kind: 'known' | 'first_actual'; at: number } | null
  dots: Dot[]
  interims: (Place & { grade: Grade; period: string })[]
  /** Runs of actuals that may be joined, the baseline at the head of the first. */
  runs: Place[][]
  /** Ends of years that should have a figure and have none. */
  missing: number[]
  path: Place[]
  projection: { from: Place; to: Place; low: number | null; high: number | null } | null
  latest: Dot | null
  /** The planned value at the latest figure's date. */
  expected: Place | null
  /** What each year left must bring, where the plan prints an average. */
  need: Place | null
  /** The share that follows from the printed total. */
  implied: { year: number; value: number } | null
  values: number[]
}

/** The years behind the break of the axis: those with a target, and the projection's own. */
export function horizonColumns({ period }: ChartData, model: ChartModel): HorizonColumn[] {
  const { horizons, projection } = model
  const last = projection && projection.to.at > endOfYear(period.end) ? projection.to : null
  const ends = last === null ? [] : [last.at - 1]
  const years = new Set([...horizons.map((it) => it.year), ...ends])
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => ({
      year,
      step: horizons.find((it) => it.year === year) ?? null,
      projected: last?.at === endOfYear(year) ? last.value : null,
    }))
}

/** Everything a chart draws, in years and values, before it knows its size. */
export function chartModel(data: ChartData): ChartModel {
  const steps = plannedSteps(data)
  const originals = originalSteps(data)
  const horizons = horizonSteps(data)
  const dots = dotsOf(data)
  const latest = dots.at(-1) ?? null
  const path = data.chart.path.map(({ year, value }) => ({ at: endOfYear(year), value }))
  const interims = data.chart.actuals.flatMap(({ period, value, grade }) =>
    // What is entered after the plan's last year lies beyond the chart.
    period.length > 4 && value !== null && cutOff(period) <= endOfYear(data.period.end)
      ? [{ at: cutOff(period), value, grade, period }]
      : [],
  )
  const baseline = baselineOf(data, dots)
  const forecast = data.outlook?.forecast ?? null
  const projection =
    forecast && latest && endOfYear(forecast.year) > latest.at
      ? {
          from: { at: latest.at, value: latest.value },
          to: { at: endOfYear(forecast.year), value: forecast.value },
          low: forecast.low,
          high: forecast.high,
        }
      : null
  const expected =
    latest && data.outlook?.months != null
      ? (path.find(({ at }) => at === latest.at) ?? null)
      : null

  const need =
    data.measure === 'average_rate' && latest && data.outlook?.needed?.kind === 'rate'
      ? { at: latest.at, value: data.outlook.needed.value * 100 }
      : null

  return {
    steps,
    originals,
    horizons,
    baseline,
    dots,
    interims,
    runs: runsOf(data, dots, baseline),
    missing: data.years.filter((it) => it.verdict === 'no_data').map((it) => endOfYear(it.year)),
    path,
    need,
    implied: impliedOf(steps),
    projection,
    latest,
    expected,
    values: [
      ...[...steps, ...originals, ...horizons].flatMap((it) =>
        it.max === null ? [it.value] : [it.value, it.max],
      ),
      ...dots.map((it) => it.value),
      ...(baseline ? [baseline.value] : []),
      ...(projection ? [projection.to.value] : []),
      ...(projection?.low != null ? [projection.low] : []),
      ...(projection?.high != null ? [projection.high] : []),
      ...(need ? [need.value] : []),
    ],
  }
}

function impliedOf(steps: readonly Step[]): ChartModel['implied'] {
  const index = steps.findIndex((it) => it.implied)
  const step = steps[index]
  if (!step) return null
  return { year: step.year, value: step.value - (steps[index - 1]?.value ?? 0) }
}

function dotsOf(data: ChartData): Dot[] {
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

function baselineOf(data: ChartData, dots: readonly Dot[]): ChartModel['baseline'] {
  const { baseline } = data.chart
  const kind = 'known'
  if (data.measure === 'cumulative')
    return { value: 0, year: data.period.start - 1, kind, at: data.period.start }
  if (baseline) return { value: baseline.value, year: baseline.year, kind, at: data.period.start }
  const first = dots[0]
  if (!first || !data.outlook?.marks.includes('first_actual')) return null
  return { value: first.value, year: first.year, kind: 'first_actual', at: first.at }
}

/** Yearly figures each stand for themselves; stocks and sums are joined, never over a gap. */
function runsOf(
  data: ChartData,
  dots: readonly Dot[],
  baseline: ChartModel['baseline'],
): Place[][] {
  if (data.measure !== 'level' && data.measure !== 'cumulative') return []
  const start: Place[] =
    baseline?.kind === 'known' ? [{ at: data.period.start, value: baseline.value }] : []
  const broken = data.seriesBreak?.year ?? Infinity
  const runs: Place[][] = [start]
  for (const { at, value } of dots) {
    const run = runs.at(-1) ?? []
    const before = run.at(-1)
    const apart = before && (at - before.at > 1 || (at - 1 >= broken && before.at <= broken))
    if (apart) runs.push([{ at, value }])
    else run.push({ at, value })
  }
  return runs.filter((run) => run.length > 1)
}

/** The value axis of a chart, from all that it shows. */
export function domainOf(data: ChartData, model: ChartModel, padding: number): [number, number] {
  const yearly = data.measure === 'annual' || data.measure === 'average_rate'
  const percent = data.unit?.trim() === '%'
  return valueDomain(model.values, {
    padding,
    target: yearly ? (model.steps.at(-1)?.value ?? null) : null,
    ceiling: percent && model.values.every((it) => it <= 100) ? 100 : null,
  })
}

/** Words and yes-or-no have no value axis. */
export const isInWords = (data: ChartData): boolean =>
  data.measure === 'milestone' ||
  data.measure === 'qualitative' ||
  (data.chart.targets.length > 0 &&
    data.chart.targets.every((it) => it.value === null) &&
    data.years.every((it) => it.actual === null))
