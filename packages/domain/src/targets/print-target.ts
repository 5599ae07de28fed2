import { formatNumber } from './format-number.ts'
import type { ParsedTarget } from './parsed-target.ts'

type Locale = 'vi' | 'en'

const bounds = {
  vi: { eq: '', gte: 'ít nhất ', gt: 'trên ', lte: 'không quá ', lt: 'dưới ', range: '' },
  en: { eq: '', gte: 'at least ', gt: 'over ', lte: 'no more than ', lt: 'under ', range: '' },
} as const

/**
 * Prints a target in one canonical wording, in the unit as printed. In Vietnamese `parseTarget`
 * reads it back to the same op, numbers, unit, `per`, `change` and years. Words print as they are.
 */
export function printTarget(target: ParsedTarget, locale: Locale): string {
  if (target.op === 'text' || target.value === null) return target.text.trim()
  return locale === 'vi' ? inVietnamese(target) : inEnglish(target)
}

function inVietnamese(target: ParsedTarget): string {
  const { per, change, byYear, from, to } = target
  const isMultiple = target.flags.includes('multiple')
  return [
    from !== null && to !== null ? `giai đoạn ${from}–${to}` : null,
    per === 'period' && from === null ? 'cả giai đoạn' : null,
    change === null ? null : change === 'increase' ? 'tăng' : 'giảm',
    // "mỗi năm" before the number: after a unit of money "/năm" would be part of the unit.
    per === 'average' ? 'bình quân mỗi năm' : null,
    isMultiple ? 'gấp' : null,
    amount(target, 'vi'),
    per === 'year' ? 'mỗi năm' : null,
    byYear === null ? null : `vào năm ${byYear}`,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function inEnglish(target: ParsedTarget): string {
  const { per, change, byYear, from, to } = target
  return [
    change === null ? null : change === 'increase' ? 'up' : 'down',
    amount(target, 'en'),
    per === 'average' ? 'a year on average' : per === 'year' ? 'every year' : null,
    per === 'period' ? 'in total' : null,
    from !== null && to !== null ? `over ${from}–${to}` : null,
    per === 'period' && from === null ? 'over the period' : null,
    byYear === null ? null : `by ${byYear}`,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function amount(target: ParsedTarget, locale: Locale): string {
  const { op, value, max, of, unit, flags } = target
  if (op === 'text' || value === null) return target.text
  const about = flags.includes('approximate') ? (locale === 'vi' ? 'khoảng ' : 'about ') : ''
  return `${about}${bounds[locale][op]}${numbers(value, max, of, locale)}${withSpace(unit)}`
}

function numbers(value: number, max: number | null, of: number | null, locale: Locale): string {
  const first = formatNumber(value, locale)
  // A fraction is printed plain: separators would break it up.
  if (of !== null) return `${value}/${of}`
  if (max === null) return first
  const second = formatNumber(max, locale)
  // Dashes beside a minus cannot be told apart.
  if (value >= 0 && max >= 0) return `${first}–${second}`
  return locale === 'vi' ? `từ ${first} đến ${second}` : `${first} to ${second}`
}

/** `95,2%` stands close, `0,7 điểm %` apart. */
const withSpace = (unit: string | null) =>
  unit === null ? '' : /^[%‰]/.test(unit) ? unit : ` ${unit}`
