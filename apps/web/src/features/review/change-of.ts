import { numberOf } from '../../lib/use-figure-words.ts'
import type { ReviewRow } from './review-queries.ts'

/** How much the figure moved since the one before; null where either is not a number. */
export function changeOf({ observation, before, unit }: ReviewRow): number | null {
  const now = observation && numberOf(observation, unit)
  const then = before?.actual?.value ?? null
  // 53.6 - 53.4 is 0.2, not 0.2000000000000028.
  return now === null || then === null ? null : Number((now - then).toPrecision(12))
}
