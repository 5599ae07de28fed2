import type { IndicatorChart, Outlook } from '@tien-do/contract'
import type { Direction, Grade, Interim, Measure, Verdict } from '@tien-do/domain'

/** What a chart needs to know of one indicator; overview and indicator page both answer it. */
export interface ChartData {
  period: { start: number; end: number }
  unit: string | null
  measure: Measure
  direction: Direction
  interim: Interim
  chart: IndicatorChart
  years: readonly ChartYear[]
  outlook: Pick<Outlook, 'forecast' | 'months' | 'needed' | 'marks'> | null
}

export interface ChartYear {
  year: number
  verdict: Verdict
  actual: number | null
  grade: Grade | null
}

/**
 * Places on the time axis are years: 2026 is 15/12/2025, 2027 is 14/12/2026. A year's own figure
 * stands at the end of its span.
 */
export const endOfYear = (year: number): number => year + 1

/** Where an interim figure was cut off: 14/3, 14/6, 14/9. */
export function cutOff(period: string): number {
  const year = Number(period.slice(0, 4))
  const share = { Q1: 0.25, H1: 0.5, '9M': 0.75 }[period.slice(5)]
  return year + (share ?? 1)
}

/** `14/12/2026` or `14/9/2027`, the day of a place on the time axis at a period's end. */
export function dayOf(at: number): string {
  const year = Math.ceil(at) - 1
  const month = Math.round((at - year) * 12)
  return `14/${month}/${year}`
}
