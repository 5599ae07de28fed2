import type { Direction, Operator, Verdict } from '../vocabulary.ts'
import type { Bounds } from './assessment.ts'
import { method } from './method.ts'
import { above, atLeast, atMost, below, finite, same } from './tolerance.ts'

/** Which way a figure is judged: more is better, less is better, or it has to stay. */
export type Sense = 'up' | 'down' | 'band'

/** A target that can be compared: `max` equals `value` unless it is a range. */
export interface NumericBounds {
  op: Exclude<Operator, 'text'>
  value: number
  max: number
}

interface Judgement {
  attained: boolean
  attainment: number | null
  difference: number | null
  verdict: Extract<Verdict, 'exceeded' | 'met' | 'nearly_met' | 'not_met'>
}

/** The comparable part of a target; null for words and for a number that is not there. */
export function numericBounds({ op, value, max }: Bounds): NumericBounds | null {
  const from = finite(value)
  if (op === 'text' || from === null) return null
  const to = op === 'range' ? (finite(max) ?? from) : from
  return { op, value: Math.min(from, to), max: Math.max(from, to) }
}

/** Section 3: the operator says which way, and for `eq` and `range` the direction does. */
export function senseOf(op: Operator, direction: Direction): Sense {
  if (op === 'gte' || op === 'gt') return 'up'
  if (op === 'lte' || op === 'lt') return 'down'
  return direction === 'none' ? 'band' : direction
}

/** The one number a target is compared with: a range's `max` when judged downward. */
export const boundOf = (bounds: NumericBounds, sense: Sense) =>
  sense === 'down' ? bounds.max : bounds.value

/**
 * Compares a figure with a target (section 3).
 * `baseline` is a printed or entered one, in the same unit; it only enters r judged downward.
 */
export function judge(
  actual: number,
  bounds: NumericBounds,
  direction: Direction,
  baseline: number | null = null,
): Judgement {
  const sense = senseOf(bounds.op, direction)
  const attained = isAttained(actual, bounds, sense)
  const attainment = finite(attainmentOf(actual, bounds, sense, baseline))
  const difference = finite(differenceOf(actual, bounds, sense))
  if (attained) {
    const verdict = isBeyond(actual, bounds, sense) ? 'exceeded' : 'met'
    return { attained, attainment, difference, verdict }
  }
  const near = attainment !== null && atLeast(attainment, method.nearlyMet)
  return { attained, attainment, difference, verdict: near ? 'nearly_met' : 'not_met' }
}

function isAttained(actual: number, { op, value, max }: NumericBounds, sense: Sense): boolean {
  if (op === 'gt') return above(actual, value)
  if (op === 'lt') return below(actual, value)
  if (sense === 'up') return atLeast(actual, value)
  if (sense === 'down') return atMost(actual, max)
  return atLeast(actual, value) && atMost(actual, max)
}

/** Strict limits and bands have nothing to exceed: they are met or not. */
function isBeyond(actual: number, { op, value, max }: NumericBounds, sense: Sense): boolean {
  if (op === 'gt' || op === 'lt' || sense === 'band') return false
  return sense === 'up' ? above(actual, max) : below(actual, value)
}

function attainmentOf(
  actual: number,
  { value, max }: NumericBounds,
  sense: Sense,
  baseline: number | null,
): number | null {
  if (sense === 'up') return value > 0 ? actual / value : null
  if (sense === 'down') {
    if (baseline !== null && above(baseline, max)) return (baseline - actual) / (baseline - max)
    return max > 0 && actual > 0 ? max / actual : null
  }
  if (atLeast(actual, value) && atMost(actual, max)) return 1
  // A ratio of two negative numbers would praise the wrong side.
  if (actual < value) return value > 0 ? actual / value : null
  return max >= 0 && actual > 0 ? max / actual : null
}

function differenceOf(actual: number, { value, max }: NumericBounds, sense: Sense): number {
  if (sense === 'up') return actual - value
  if (sense === 'down' || above(actual, max)) return actual - max
  return actual < value && !same(actual, value) ? actual - value : 0
}
