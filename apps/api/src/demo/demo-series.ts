import type { Direction, Interim, Measure, Operator, Path } from '@tien-do/domain'

export interface DemoTarget {
  year: number | null
  every: boolean
  period: string | null
  op: Operator
  value: number | null
  max: number | null
}

/** One thing measured in one commune, as the generator of figures sees it. */
export interface DemoSeries {
  /** Tells it from every other: commune and code. Its figures depend on it and the seed alone. */
  key: string
  name: string
  unit: string | null
  measure: Measure
  direction: Direction
  interim: Interim
  path: Path
  /** No value above 100. */
  share: boolean
  periodEnd: number
  targets: readonly DemoTarget[]
}

/** How a series fares; all its years follow from it. */
export type Character = 'exceeding' | 'on_track' | 'nearly' | 'behind' | 'away'

export const characters: readonly (readonly [Character, number])[] = [
  ['exceeding', 20],
  ['on_track', 38],
  ['nearly', 20],
  ['behind', 14],
  ['away', 8],
]

/** What counts as more and better; a target printed as a bound says it itself. */
export function sense({ op }: DemoTarget, { direction }: DemoSeries): 'up' | 'down' | 'band' {
  if (op === 'gte' || op === 'gt') return 'up'
  if (op === 'lte' || op === 'lt') return 'down'
  return direction === 'none' ? 'band' : direction
}

/** The bound that a target sets; null for words. */
export const boundOf = (target: DemoTarget, it: DemoSeries) =>
  target.op === 'range' && sense(target, it) === 'down' ? target.max : target.value

/** The last year of a target that names a year or a period. */
export const endOf = (target: DemoTarget, it: DemoSeries) =>
  target.year ?? (target.period ? Number(target.period.slice(5)) : it.periodEnd)

/** How many decimals an official of that unit writes. */
export function decimalsOf({ unit, targets }: DemoSeries): number {
  const printed = targets.flatMap((t) => [t.value, t.max]).flatMap((n) => n ?? [])
  const most = Math.max(0, ...printed.map((n) => String(n).split('.')[1]?.length ?? 0))
  if (unit === null) return most === 0 ? 0 : most + 1
  if (/^(lần)/.test(unit)) return 2
  if (/^%/.test(unit)) return printed.some((n) => n > 0 && n < 2) ? 2 : Math.max(1, most)
  return /đồng|tuổi|năm/.test(unit) ? Math.max(1, most) : most
}

export const roundTo = (value: number, decimals: number) => Number(value.toFixed(decimals))
