import type { ChartData } from './chart-data.ts'
import { chartModel, isInWords } from './chart-model.ts'
import { valueDomain } from './scale.ts'

/** The same years and values for charts that are compared with each other. */
export interface SharedAxes {
  years: { start: number; end: number }
  values: readonly [number, number]
}

/** From the first year of any to the last, from the least value of any to the greatest. */
export function sharedAxes(all: readonly ChartData[]): SharedAxes | null {
  const drawn = all.filter((data) => !isInWords(data))
  const values = drawn.flatMap((data) => chartModel(data).values)
  if (values.length === 0) return null
  const percent = drawn.every(({ unit }) => unit?.trim() === '%')
  return {
    years: {
      start: Math.min(...drawn.map(({ period }) => period.start)),
      end: Math.max(...drawn.map(({ period }) => period.end)),
    },
    values: valueDomain(values, {
      padding: 0.1,
      ceiling: percent && values.every((value) => value <= 100) ? 100 : null,
    }),
  }
}
