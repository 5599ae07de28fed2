import { formatNumber } from './format-number.ts'
import { englishUnit } from './unit-words.ts'

const nbsp = '\u00a0'

const isPercent = (unit: string | null) => unit?.trim().startsWith('%') ?? false

/**
 * Decimals to read a figure by: one for a percentage, two for small ones and for everything else,
 * and more where rounding would put it on the other side of a target, or on it.
 */
export function figureDigits(
  value: number,
  unit: string | null,
  against: readonly number[] = [],
): number {
  const enough = isPercent(unit) && Math.abs(value) >= 10 ? 1 : 2
  const side = (it: number, target: number) =>
    Math.abs(it - target) < 1e-9 ? 0 : Math.sign(it - target)
  for (let digits = enough; digits < 6; digits++) {
    const shown = Number(value.toFixed(digits))
    if (against.every((target) => side(shown, target) === side(value, target))) return digits
  }
  return 6
}

/** As fine as the figure that it belongs to, so that the two agree; finer only where it would be nothing. */
export function differenceDigits(
  difference: number,
  value: number,
  unit: string | null,
  against: readonly number[] = [],
): number {
  const shown = (digits: number) => Number(difference.toFixed(digits)) !== 0
  for (let digits = figureDigits(value, unit, against); digits < 6; digits++)
    if (shown(digits)) return digits
  return 6
}

/** A figure with its unit: `95,2%` without a space, `182 triệu đồng` with one that does not break. */
export function figureWithUnit(
  value: number,
  unit: string | null,
  locale: 'vi' | 'en',
  digits = figureDigits(value, unit),
): string {
  const number = formatNumber(value, locale, digits)
  if (unit === null || unit === '') return number
  if (unit.startsWith('%')) return number + unit
  return number + nbsp + (locale === 'en' ? englishUnit(unit, number === '1') : unit)
}

/** `96`, `≥ 90`, `1.064`: printed under a head that held the unit. */
export const isBareNumber = (printed: string): boolean => /^[\d.,\s<>≥≤–-]+$/.test(printed)

/** A target as the plan prints it; a bare number gets the unit of its column. */
export function targetWithUnit(
  printed: string,
  unit: string | null,
  locale: 'vi' | 'en' = 'vi',
): string {
  if (!unit || !isBareNumber(printed)) return printed
  if (unit.startsWith('%')) return printed + unit
  return printed + nbsp + (locale === 'en' ? englishUnit(unit, printed === '1') : unit)
}
