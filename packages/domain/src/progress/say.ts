import { formatNumber } from '../targets/format-number.ts'
import { englishUnit } from '../targets/unit-words.ts'
import type { Sentence } from './assessment.ts'
import type { NumericBounds } from './judge.ts'
import { same } from './tolerance.ts'

/** Both languages of a phrase are built side by side, so that neither can be forgotten. */
export type Both = Sentence
export type Locale = keyof Both

export const both = (say: (locale: Locale) => string): Both => ({ vi: say('vi'), en: say('en') })

/** Parts one after the other, in both languages; null adds nothing. */
export const join = (...parts: (Both | null)[]): Both =>
  both((locale) => parts.map((part) => part?.[locale] ?? '').join(''))

/** Whether a unit is a percentage (`%`, `%/năm`), which stands close to its number. */
export const isPercent = (unit: string | null) => unit?.trim().startsWith('%') ?? false

/** No more decimals than the figure has; two digits that count where it has too many. */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals <= 4; decimals++)
    if (same(Number(value.toFixed(decimals)), value)) return decimals
  return roundDecimals(value)
}

/** Decimals of what has too many: two digits that count, as the sentence has it. */
export function roundDecimals(value: number): number {
  const size = Math.abs(value)
  if (size >= 10) return 1
  if (size >= 1) return 2
  return size === 0 ? 0 : Math.min(1 - Math.floor(Math.log10(size)), 12)
}

/** A figure as it stands in a formula: six digits that count, so that the printed result comes out by hand. */
export function operand(value: number, locale: Locale): string {
  const decimals = decimalsOf(value)
  if (same(Number(value.toFixed(decimals)), value)) return number(value, locale, decimals)
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1
  return number(value, locale, Math.min(Math.max(6 - whole, 0), 12))
}

/** A number as it is written in a language, with no more decimals than it has unless told. */
export const number = (value: number, locale: Locale, decimals = decimalsOf(value)) =>
  formatNumber(value, locale, decimals)

/** A value with its unit: `95,2%`, `1.064 tỷ đồng`. */
export function amount(value: number, unit: string | null, locale: Locale): string {
  return withUnit(number(value, locale), unit, locale)
}

export function withUnit(text: string, unit: string | null, locale: Locale): string {
  if (isPercent(unit)) return `${text}%`
  return unit?.trim() ? `${text} ${unitWords(unit, locale, text === '1')}` : text
}

/** The size of a difference: percentages differ by percentage points. */
export function gap(
  value: number,
  unit: string | null,
  locale: Locale,
  decimals = decimalsOf(Math.abs(value)),
): string {
  const text = number(Math.abs(value), locale, decimals)
  if (!isPercent(unit)) return withUnit(text, unit, locale)
  return locale === 'vi'
    ? `${text} điểm %`
    : `${text} percentage ${text === '1' ? 'point' : 'points'}`
}

/** A unit as it stands inside a sentence; the words of a table head lose their capital. */
function unitWords(unit: string, locale: Locale, one: boolean): string {
  const words = unit.normalize('NFC').trim()
  const inner = /^\p{Lu}\p{Ll}/u.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
  return locale === 'vi' ? inner : englishUnit(inner, one)
}

/** A yearly rate given as a fraction: `14,2%`. */
export const rate = (fraction: number, locale: Locale) => {
  const percent = Math.abs(fraction) * 100
  return `${number(percent, locale, roundDecimals(percent))}%`
}

/** What a target asks, in words: `trên 98%`, `at least 90%`, `15–17%`. */
export function asked(bounds: NumericBounds, unit: string | null, locale: Locale): string {
  const { op, value, max } = bounds
  if (op === 'range' && max !== value) {
    const span = `${number(value, locale)}–${number(max, locale)}`
    return withUnit(span, unit, locale)
  }
  const words = {
    vi: { gte: 'ít nhất ', gt: 'trên ', lte: 'không quá ', lt: 'dưới ', eq: '', range: '' },
    en: { gte: 'at least ', gt: 'above ', lte: 'at most ', lt: 'below ', eq: '', range: '' },
  }
  return words[locale][op] + amount(value, unit, locale)
}
