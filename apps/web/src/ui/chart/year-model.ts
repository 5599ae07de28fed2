import type { Grade, Verdict } from '@tien-do/domain'
import { cutOff, type ChartData } from './chart-data.ts'
import type { Place } from './chart-figures.ts'
import { wayOf, type Way } from './planned-steps.ts'
import { dueIn } from './target-words.ts'

export interface YearPoint extends Place {
  period: string
  grade: Grade
  /** What should be there by then. */
  expected: number | null
  /** Of the whole year only. */
  verdict: Verdict | null
}
export interface YearModel {
  year: number
  /** The target of the year, or null. */
  target: ReturnType<typeof dueIn>
  way: Way
  /** Counted from nothing, or standing at each cut-off. */
  accumulates: boolean
  points: YearPoint[]
}

/** The last year that has a figure from inside it; null where none has. */
export function yearInside({ chart, period }: Pick<ChartData, 'chart' | 'period'>): number | null {
  const years = chart.actuals
    .filter((it) => it.period.length > 4 && it.value !== null && it.year <= period.end)
    .map(({ year }) => year)
  return years.length === 0 ? null : Math.max(...years)
}

/** One year from 15/12 to 14/12, in parts of it: what was counted by each cut-off. */
export function yearModel(data: ChartData, year: number): YearModel {
  const target = dueIn(data, year)
  const accumulates = data.interim === 'accumulates'
  const expectedAt = (at: number) =>
    target?.value == null ? null : accumulates ? target.value * at : target.value
  const points = data.chart.actuals
    .filter((it) => it.year === year && it.period.length > 4)
    .flatMap(({ period, value, grade }) => {
      const at = cutOff(period) - year
      return value === null ? [] : [{ at, value, grade, period, verdict: null }]
    })
  const whole = data.years.find((it) => it.year === year)
  const end =
    whole && whole.actual !== null && whole.grade !== null
      ? [{ at: 1, value: whole.actual, grade: whole.grade, verdict: whole.verdict }]
      : []
  return {
    year,
    target,
    way: wayOf(target?.op ?? 'eq', data.direction),
    accumulates,
    points: [...points, ...end.map((it) => ({ ...it, period: String(year) }))]
      .toSorted((a, b) => a.at - b.at)
      .map((it) => ({ ...it, expected: expectedAt(it.at) })),
  }
}
