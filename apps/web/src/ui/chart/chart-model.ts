import { isToldInWords } from '@tien-do/domain'
import { endOfYear, type ChartData } from './chart-data.ts'
import {
  baselineOf,
  dotsOf,
  interimsOf,
  missingOf,
  pathsOf,
  runsOf,
  type BaselinePlace,
  type Dot,
  type Interim,
  type Place,
} from './chart-figures.ts'
import {
  assignedSteps,
  horizonSteps,
  originalSteps,
  plannedSteps,
  type Step,
} from './planned-steps.ts'
import { valueDomain } from './scale.ts'

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
  /** What the city sets, beside the plan. */
  assigned: Step[]
  horizons: Step[]
  baseline: BaselinePlace | null
  dots: Dot[]
  interims: Interim[]
  /** Runs of actuals that may be joined, the baseline at the head of the first. */
  runs: Place[][]
  /** Ends of years that should have a figure and have none. */
  missing: { at: number; value: number | null }[]
  /** Years in which it does not apply. */
  notApplicable: number[]
  /** The planned path through the way-points, in runs that nothing interrupts. */
  paths: Place[][]
  projection: { from: Place; to: Place; low: number | null; high: number | null } | null
  latest: Dot | null
  /** The planned value at the latest figure's date, where that figure is behind it. */
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
  const assigned = assignedSteps(data)
  const paths = pathsOf(data)
  const interims = interimsOf(data, dots)
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
  const need =
    data.measure === 'average_rate' && latest && data.outlook?.needed?.kind === 'rate'
      ? { at: latest.at, value: data.outlook.needed.value * 100 }
      : null

  return {
    steps,
    originals,
    assigned,
    horizons,
    baseline,
    dots,
    interims,
    runs: runsOf(data, dots, baseline),
    missing: missingOf(data, dots, baseline),
    notApplicable: data.years
      .filter(({ verdict }) => verdict === 'not_applicable')
      .map(({ year }) => year),
    paths,
    need,
    implied: impliedOf(steps),
    projection,
    latest,
    expected: expectedOf(data, latest, paths),
    values: [
      ...[...steps, ...originals, ...assigned, ...horizons].flatMap((it) =>
        it.max === null ? [it.value] : [it.value, it.max],
      ),
      ...[...dots, ...interims].map((it) => it.value),
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

/**
 * Where the planned path stands at the latest figure's date; null where that figure is not behind
 * it, or where it was counted otherwise in between.
 */
function expectedOf(data: ChartData, latest: Dot | null, paths: readonly Place[][]): Place | null {
  if (!latest || !data.outlook) return null
  const planned = paths.flat().find(({ at }) => at === latest.at)
  const broken = data.chart.seriesBreak?.year ?? Infinity
  if (!planned || latest.year >= broken) return null
  const short = planned.value - latest.value
  const isBehind = data.direction === 'down' ? short < 0 : data.direction === 'up' && short > 0
  return isBehind && Math.abs(short) > 1e-9 * Math.max(1, Math.abs(planned.value)) ? planned : null
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
  isToldInWords(data.measure) ||
  (data.chart.targets.length > 0 &&
    data.chart.targets.every((it) => it.value === null) &&
    data.years.every((it) => it.actual === null))

/** Nothing is drawn of what does not apply: no axis, no plan, no dot. */
export const isNotApplicable = ({ years }: ChartData): boolean =>
  years.some(({ verdict }) => verdict === 'not_applicable') &&
  years.every(({ verdict }) => ['not_applicable', 'not_due', 'no_target'].includes(verdict)) &&
  years.every(({ actual }) => actual === null)
