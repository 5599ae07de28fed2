import type { Comparison } from '@tien-do/contract'
import { linearScale, ticks, valueDomain } from '../ui/chart/scale.ts'

export interface RankedAxis {
  /** Where a value stands, in per cent of the width. */
  at: (value: number) => number
  ticks: number[]
}

/** One axis for all rows in the unit of the page; null where nobody has a number. */
export function rankedAxis({ rows, peers, unit }: Comparison): RankedAxis | null {
  const own = rows.filter(({ whyNot }) => whyNot !== 'other_unit')
  const values = [
    ...own.flatMap((it) => [it.actual, it.targetValue]),
    ...peers.map(({ median }) => median),
  ].filter((value) => value !== null)
  if (values.length === 0) return null
  const percent = unit.startsWith('%') && values.every((value) => value <= 100)
  const domain = valueDomain(values, { padding: 0.1, ceiling: percent ? 100 : null })
  const scale = linearScale(domain, [3, 97])
  return { at: scale, ticks: ticks(domain, 4) }
}
