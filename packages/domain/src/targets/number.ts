/** What can be remarkable about the way a number was written. */
export type NumberFlag = 'english_decimal' | 'ambiguous_number'

export type UnreadReason = 'empty' | 'not_a_number' | 'separators' | 'too_long'

export type NumberReading =
  | { kind: 'number'; value: number; flags: 'english_decimal'[] }
  | {
      kind: 'ambiguous'
      /** The Vietnamese reading first. */
      readings: [{ value: number; how: 'decimal' }, { value: number; how: 'thousands' }]
    }
  | { kind: 'unread'; reason: UnreadReason }

/** A double holds 15 digits for certain; more would be changed silently. */
const mostDigits = 15

function reading(whole: string, fraction: string, english: boolean): NumberReading {
  const digits = (whole + fraction).replace(/^0+/, '')
  if (digits.length > mostDigits) return { kind: 'unread', reason: 'too_long' }
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`)
  return { kind: 'number', value, flags: english ? ['english_decimal'] : [] }
}

/** `1.064.500` by `.`: one to three digits, not beginning with 0, then groups of three. */
const isGrouped = (groups: string[]) =>
  /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group))

/**
 * Reads digits with their separators, without sign, spaces or unit (progress-method, section 1):
 * `.` separates thousands and `,` is the decimal mark; a single `.` that cannot separate thousands
 * is an English decimal; three digits after a single `,` can be either, so both are given back.
 */
export function readDigits(text: string): NumberReading {
  if (!/^\d*(?:[.,]\d+)*$/.test(text) || text === '')
    return { kind: 'unread', reason: text === '' ? 'empty' : 'not_a_number' }
  const dots = text.split('.')
  const commas = text.split(',')
  const separators: NumberReading = { kind: 'unread', reason: 'separators' }

  if (dots.length === 1 && commas.length === 1) return reading(text, '', false)

  if (dots.length === 1) {
    const [whole = '', fraction = ''] = commas
    if (commas.length > 2)
      return isGrouped(commas) ? reading(commas.join(''), '', true) : separators
    if (!isGrouped(commas)) return reading(whole === '' ? '0' : whole, fraction, false)
    return {
      kind: 'ambiguous',
      readings: [
        { value: Number(`${whole}.${fraction}`), how: 'decimal' },
        { value: Number(whole + fraction), how: 'thousands' },
      ],
    }
  }

  if (commas.length === 1) {
    const [whole = '', fraction = ''] = dots
    if (isGrouped(dots)) return reading(dots.join(''), '', false)
    // 01.064 is neither thousands nor a decimal that anybody would print.
    const isDecimal =
      dots.length === 2 && (fraction.length !== 3 || /^0?$/.test(whole) || whole.length > 3)
    return isDecimal ? reading(whole === '' ? '0' : whole, fraction, true) : separators
  }

  if (commas.length === 2) {
    const [whole = '', fraction = ''] = commas
    const groups = whole.split('.')
    if (!fraction.includes('.') && isGrouped(groups))
      return reading(groups.join(''), fraction, false)
  }
  if (dots.length === 2) {
    const [whole = '', fraction = ''] = dots
    const groups = whole.split(',')
    if (!fraction.includes(',') && isGrouped(groups))
      return reading(groups.join(''), fraction, true)
  }
  return separators
}

const spaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
const minus = /^[-\u2212\u2010-\u2015]/

const negated = (value: number) => (value === 0 ? 0 : -value)

/**
 * Reads a number that a person typed or pasted: `97,5`, `97.5`, `1.064`, `1 064`, `−2`, `95,2%`.
 * The one reader behind the grid, the import and the command line. What can be read in two ways
 * (`1,500`) is answered with both readings, to be asked back; it is never decided here.
 */
export function readNumber(text: string): NumberReading {
  const typed = text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(spaces, ' ')
    .trim()
  if (typed === '') return { kind: 'unread', reason: 'empty' }
  const isNegative = minus.test(typed)
  const bare = typed.replace(minus, '').replace(/^\+/, '').replace(/ ?%$/, '').trim()
  // A space separates thousands only where every group has three digits.
  const grouped = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/.test(bare)
  const read = readDigits(grouped ? ungrouped(bare) : bare)
  if (read.kind === 'unread')
    return read.reason === 'empty' ? { kind: 'unread', reason: 'not_a_number' } : read
  if (!isNegative) return read
  if (read.kind === 'number') return { ...read, value: negated(read.value) }
  const [decimal, thousands] = read.readings
  return {
    kind: 'ambiguous',
    readings: [
      { ...decimal, value: negated(decimal.value) },
      { ...thousands, value: negated(thousands.value) },
    ],
  }
}

/** Digits grouped by spaces, made plain: the separator that is left can only be the decimal mark. */
export function ungrouped(text: string): string {
  const [whole = '', ...fraction] = text.split(/(?=[.,])/)
  const digits = whole.replaceAll(' ', '')
  // Four digits or more before a separator keep `1 064,500` from looking like two groups.
  return digits + fraction.join('')
}
