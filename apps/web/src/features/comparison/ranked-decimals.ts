import type { ComparisonRow } from '@tien-do/contract'
import { figureDigits } from '@tien-do/domain'

/** Two, and more where a figure would seem to stand on its target. */
export const rankedDecimals = (
  { actual, targetValue }: Pick<ComparisonRow, 'actual' | 'targetValue'>,
  unit: string,
): number =>
  actual === null || targetValue === null
    ? 2
    : Math.max(2, figureDigits(actual, unit, [targetValue]))
