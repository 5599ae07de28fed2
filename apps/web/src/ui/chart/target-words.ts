import type { Target } from '@tien-do/contract'
import { targetOfYear, type Operator } from '@tien-do/domain'
import { formatNumber } from '../../lib/format.ts'
import type { Language } from '../../lib/i18n.ts'
import type { ChartData } from './chart-data.ts'

const signs: Partial<Record<Operator, string>> = { gte: '≥', gt: '>', lte: '≤', lt: '<' }

interface Bounds {
  op: Operator
  value: number | null
  max: number | null
  text: string
}

/** A target short enough for the end of a line: `≥ 90`, `> 98`, `15–17`. */
export function shortTarget({ op, value, max, text }: Bounds, language: Language): string {
  if (value === null || op === 'text') return text
  const number = formatNumber(value, language)
  if (op === 'range' && max !== null) return `${number}–${formatNumber(max, language)}`
  const sign = signs[op]
  return sign ? `${sign}\u00a0${number}` : number
}

/** The target that a year is judged by, as a chart has it. */
export const dueIn = (
  {
    chart,
    measure,
    period,
  }: Pick<ChartData, 'measure' | 'period'> & { chart: { targets: readonly Target[] } },
  year: number,
): Target | null => targetOfYear({ targets: chart.targets, measure, period }, year)

/** Both bounds of the targets, that a figure must not be rounded across. */
export const boundsOf = (targets: readonly Bounds[]): number[] =>
  targets.flatMap(({ value, max }) => [value ?? [], max ?? []].flat())
