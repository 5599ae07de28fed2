import { shareOfYear } from './calendar.ts'
import type { NumericBounds } from './judge.ts'
import { isPercent } from './say.ts'
import { above, below } from './tolerance.ts'
import { told, type Known, type Unusual, type UnusualContext } from './unusual-reason.ts'
import { factorBetween, isSmallStep } from './unusual-changes.ts'

/** Far off what the plan expects by then. */
export function farFromTarget(
  now: Known,
  before: readonly Known[],
  bounds: NumericBounds | null,
  { unit, interim }: Pick<UnusualContext, 'unit' | 'interim'>,
): Unusual[] {
  if (!bounds) return []
  const { value, max } = bounds
  const { kind } = now.period
  if (kind !== 'year' && interim === 'accumulates') {
    const expected = value * shareOfYear[kind]
    const isFar = value > 0 && (above(now.value, max) || below(now.value, expected / 4))
    return isFar && !isSmallStep(now.value, above(now.value, max) ? max : expected)
      ? [told('far_from_target', now.value, value, null)]
      : []
  }
  // On the way to the year's end a state may be anywhere between the last year's and the target.
  const start =
    kind === 'year' ? undefined : before.findLast((f) => f.period.year < now.period.year)
  const low = Math.min(value, start?.value ?? value)
  const high = Math.max(max, start?.value ?? max)
  const nearest = Math.min(Math.max(now.value, low), high)
  const step = Math.abs(now.value - nearest)
  const factor = factorBetween(now.value, nearest)
  const isFar = isPercent(unit)
    ? step >= 20 || (step >= 5 && factor >= 2)
    : factor >= 2 && !isSmallStep(now.value, nearest)
  return isFar ? [told('far_from_target', now.value, now.value > max ? max : value, null)] : []
}

/** Within a hundredth, which leaves room for rounding. */
const addUp = (whole: number, sum: number) =>
  Math.abs(whole - sum) <= 0.01 * Math.max(Math.abs(whole), Math.abs(sum))

/** The parts of a whole, where the plan itself says by its targets that they make it up. */
export function partsThatDoNotSum(
  now: Known,
  bounds: NumericBounds | null,
  { unit, parts = [] }: Pick<UnusualContext, 'unit' | 'parts'>,
): Unusual[] {
  if (parts.length < 2 || isPercent(unit) || !bounds) return []
  const values = parts.flatMap((part) => part.value ?? [])
  const targets = parts.flatMap((part) => part.target ?? [])
  if (values.length < parts.length || targets.length < parts.length) return []
  const sumOf = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0)
  if (!addUp(bounds.value, sumOf(targets)) || addUp(now.value, sumOf(values))) return []
  return [told('parts_sum', now.value, sumOf(values), null)]
}
