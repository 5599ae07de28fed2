import { shareOfYear } from './calendar.ts'
import { isPercent } from './say.ts'
import { above, same } from './tolerance.ts'
import { told, type Known, type Unusual, type UnusualContext } from './unusual-reason.ts'

/** One or two more or less of what is counted in whole numbers says nothing. */
export const isSmallStep = (a: number, b: number) =>
  Number.isInteger(a) && Number.isInteger(b) && Math.abs(a - b) <= 2

/** How far two values lie from each other: 2 is double or half, infinite across zero. */
export function factorBetween(a: number, b: number): number {
  if (same(a, b)) return 1
  if (a === 0 || b === 0 || Math.sign(a) !== Math.sign(b)) return Infinity
  const ratio = Math.abs(a / b)
  return ratio < 1 ? 1 / ratio : ratio
}

/** The round before it in the same year. */
export const roundBefore = ({ period }: Known, before: readonly Known[]) =>
  before.findLast((f) => f.period.year === period.year)

/** The same round of the year before. */
export const yearBefore = ({ period }: Known, before: readonly Known[]) =>
  before.find((f) => f.period.year === period.year - 1 && f.period.kind === period.kind)

/** What a figure that accumulates would be, had it gone on as until the round before. */
export const atThatPace = (now: Known, was: Known) =>
  (was.value * shareOfYear[now.period.kind]) / shareOfYear[was.period.kind]

/** Falls, jumps, and a denominator that is another. */
export function changesOf(
  now: Known,
  before: readonly Known[],
  { unit, interim }: Pick<UnusualContext, 'unit' | 'interim'>,
): Unusual[] {
  const found: Unusual[] = []
  const round = roundBefore(now, before)
  const year = yearBefore(now, before)
  if (round) {
    const { value, text } = round
    const accumulates = interim === 'accumulates'
    if (accumulates && above(value, now.value)) found.push(told('falls', now.value, value, text))
    else if (accumulates ? isRush(now, round) : isJump(now.value, value, unit))
      found.push(told('jump_round', now.value, value, text))
  }
  if (year && isJump(now.value, year.value, unit))
    found.push(told('jump_year', now.value, year.value, year.text))
  const based = [round, year].find((f) => f && f.denominator !== null)
  if (based?.denominator && now.denominator !== null)
    if (Math.abs(now.denominator / based.denominator - 1) > 0.2)
      found.push(told('denominator', now.denominator, based.denominator, based.text))
  return found
}

function isRush(now: Known, was: Known): boolean {
  const expected = atThatPace(now, was)
  return expected > 0 && above(now.value, 2 * expected) && !isSmallStep(now.value, expected)
}

function isJump(now: number, was: number, unit: string | null): boolean {
  const factor = factorBetween(now, was)
  const step = Math.abs(now - was)
  if (isPercent(unit)) return step >= 10 || (step >= 2 && factor >= 2)
  return factor >= 1.5 && !isSmallStep(now, was)
}
