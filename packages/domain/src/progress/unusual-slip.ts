import { shareOfYear } from './calendar.ts'
import { boundOf, type NumericBounds } from './judge.ts'
import { isPercent } from './say.ts'
import { told, type Known, type Unusual, type UnusualContext } from './unusual-reason.ts'
import { atThatPace, roundBefore, yearBefore } from './unusual-changes.ts'

/** A power of ten is recognised within a quarter of it: log10 of 1,26. */
const near = 0.1

/** A slip of the decimal, or another unit, against the first thing that the figure can be held to. */
export function slipOf(
  now: Known,
  before: readonly Known[],
  bounds: NumericBounds | null,
  { unit, interim, measure }: Pick<UnusualContext, 'unit' | 'interim' | 'measure'>,
): Unusual | null {
  // A yearly rate swings by nature: 0,9% after 9% is a bad year, not a slip.
  if (measure === 'average_rate') return null
  const accumulates = interim === 'accumulates'
  const round = roundBefore(now, before)
  const year = yearBefore(now, before) ?? before.at(-1)
  const target = bounds && boundOf(bounds, 'up')
  const against = round ?? year
  const expected = round
    ? accumulates
      ? atThatPace(now, round)
      : round.value
    : year
      ? accumulates
        ? atThatPace(now, year)
        : year.value
      : target !== null && accumulates
        ? target * shareOfYear[now.period.kind]
        : target
  if (!expected || !now.value || Math.sign(expected) !== Math.sign(now.value)) return null
  const log = Math.log10(now.value / expected)
  const power = Math.round(log)
  if (power === 0 || Math.abs(log - power) > near) return null
  const code = isOtherUnit(power, unit) ? 'unit' : Math.abs(power) <= 3 ? 'ten_fold' : null
  return code && told(code, now.value, against?.value ?? target ?? expected, against?.text ?? null)
}

function isOtherUnit(power: number, unit: string | null): boolean {
  const size = Math.abs(power)
  if (isPercent(unit)) return size === 2
  if (size === 3) return /đồng|vnđ|vnd|usd/i.test(unit ?? '')
  return size === 6 || size === 9
}
