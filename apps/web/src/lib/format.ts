import {
  englishUnit,
  figureDigits,
  figureWithUnit,
  formatNumber as printNumber,
} from '@tien-do/domain'
import type { Language } from './i18n.ts'

const nbsp = '\u00a0'

/** `1.064,5` or `1,064.5`; null is nothing reported, never zero. */
export const formatNumber = (
  value: number | null,
  language: Language = 'vi',
  digits = 3,
): string => (value === null ? '–' : printNumber(value, language, digits))

/** A figure with its unit: `95,2%` without a space, `182 triệu đồng` with one that does not break. */
export function formatValue(
  value: number | null,
  unit: string | null,
  language: Language = 'vi',
  digits = 3,
): string {
  return value === null ? formatNumber(value) : figureWithUnit(value, unit, language, digits)
}

/** A unit of a plan in the language of the screen. */
export const unitIn = (unit: string, language: Language): string =>
  language === 'en' ? englishUnit(unit) : unit

/** A difference always carries its sign, and one between percentages is in points. */
export function formatDifference(
  value: number | null,
  unit: string | null,
  language: Language = 'vi',
  digits = figureDigits(value ?? 0, unit, [0]),
): string {
  if (value === null) return '–'
  const number = (value > 0 ? '+' : '') + formatNumber(value, language, digits)
  if (unit === null || unit === '') return number
  if (!unit.startsWith('%')) return number + nbsp + unitIn(unit, language)
  return number + nbsp + (language === 'vi' ? `điểm${nbsp}%` : 'pp')
}

/** A share of one, printed as a percentage: coverage, attained. */
export function formatShare(share: number | null, language: Language = 'vi'): string {
  return share === null ? '–' : `${formatNumber(share * 100, language, 0)}%`
}

const dayParts = /^(\d{4})-(\d{2})-(\d{2})$/

/** A day is a day everywhere, so it never goes through a time zone. */
export function formatDay(day: string | null): string {
  const parts = dayParts.exec(day ?? '')
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : '–'
}

/** Reads `7/2/2028` or `07-02-2028` as `2028-02-07`; null where it is no day. */
export function readDay(text: string): string | null {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text)
  if (!parts) return null
  const day = `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}`
  const read = new Date(`${day}T00:00:00Z`)
  // The thirtieth of February is no day, and the machine would call it the first of March.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : null
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `16:40 22/12/2026`, on the clock of Vietnam wherever the reader sits. */
export function formatInstant(instant: string | null): string {
  if (instant === null) return '–'
  const part = Object.fromEntries(
    clock.formatToParts(new Date(instant)).map((p) => [p.type, p.value]),
  )
  return `${part['hour']}:${part['minute']} ${part['day']}/${part['month']}/${part['year']}`
}

/** Inside a line a word such as `Đạt` stands in lower case: `8 đạt`. */
export const lowerFirst = (text: string): string =>
  text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** `Xã Kiến Hải`: the kind stands before the name, with a capital where it begins a line. */
export const communeTitle = ({ kind, name }: { kind: string; name: string }): string =>
  `${kind.charAt(0).toLocaleUpperCase('vi')}${kind.slice(1)} ${name}`

/** Words that stay on one line. */
export const unbroken = (text: string): string => text.replaceAll(' ', nbsp)

/** `2026 - 2030` in the words of a plan stays on one line, a hyphen invites a break. */
export const unbrokenYears = (text: string): string =>
  text.replace(
    /\b(\d{4})( ?)([-–])( ?)(\d{4})\b/g,
    (_, from: string, before: string, dash: string, after: string, to: string) =>
      `${from}${unbroken(before)}\u2060${dash}\u2060${unbroken(after)}${to}`,
  )

/** The month of `2028-02` or of a day in it: its number, which words stand around, or its name. */
export const formatMonth = (month: string, length: 'short' | 'long', language: Language): string =>
  language === 'vi'
    ? String(Number(month.slice(5, 7)))
    : new Intl.DateTimeFormat('en-GB', { month: length, timeZone: 'UTC' }).format(
        new Date(`${month.slice(0, 7)}-01`),
      )
