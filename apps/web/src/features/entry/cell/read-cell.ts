import type { EntryRow } from '@tien-do/contract'
import { readNumber } from '@tien-do/domain'

/** Why a typed text is not taken. The text stays where it was typed. */
export type Why =
  | 'not_a_number'
  | 'separators'
  | 'too_long'
  | 'share_range'
  | 'fraction_range'
  | 'denominator_zero'
  | 'fraction_half'
  | 'fraction_unread'
  | 'clear'
  | 'words'

type CellReading =
  | { kind: 'number'; value: number }
  | { kind: 'not_applicable' }
  | { kind: 'blank' }
  | { kind: 'choose'; readings: [number, number] }
  | { kind: 'refused'; why: Why }

type Rules = Pick<EntryRow, 'share'>

/** What a typed or pasted text says about an indicator; the numbers by the one reader there is. */
export function readCell(text: string, rules: Rules): CellReading {
  if (isNotApplicable(text)) return { kind: 'not_applicable' }
  // A dash is how a table says that nothing was reported.
  if (/^[-–—]?$/.test(text.trim())) return { kind: 'blank' }
  const read = readNumber(text)
  if (read.kind === 'number') return checked(read.value, rules)
  if (read.kind === 'unread')
    return read.reason === 'empty' ? { kind: 'blank' } : { kind: 'refused', why: read.reason }
  const possible = read.readings.map((it) => it.value).filter((it) => isAllowed(it, rules))
  const [first, second] = possible
  if (first === undefined) return { kind: 'refused', why: 'share_range' }
  // Only one of the two can be: a share of 94,125 is no 94 125 per cent.
  if (second === undefined) return { kind: 'number', value: first }
  return { kind: 'choose', readings: [first, second] }
}

const isAllowed = (value: number, { share }: Rules) => !share || (value >= 0 && value <= 100)

export const checked = (value: number, rules: Rules): CellReading =>
  isAllowed(value, rules) ? { kind: 'number', value } : { kind: 'refused', why: 'share_range' }

const plain = (text: string) =>
  text.trim().toLocaleLowerCase('vi').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')

const isNotApplicable = (text: string) => ['khong ap dung', 'not applicable'].includes(plain(text))

/** `k`, `kh`, `khô…`: the beginning of "Không áp dụng" is an offer, never taken by itself. */
export const offersNotApplicable = (text: string): boolean => {
  const typed = plain(text)
  return typed !== '' && 'khong ap dung'.startsWith(typed)
}

type FractionReading =
  | { kind: 'fraction'; numerator: number; denominator: number }
  | { kind: 'blank' }
  | { kind: 'refused'; why: Why }

/** Numerator and denominator together: a half of a fraction is no figure. */
export function readFraction(above: string, below: string, { share }: Rules): FractionReading {
  const [numerator, denominator] = [readNumber(above), readNumber(below)]
  const isEmpty = (it: typeof numerator) => it.kind === 'unread' && it.reason === 'empty'
  if (isEmpty(numerator) && isEmpty(denominator)) return { kind: 'blank' }
  if (isEmpty(numerator) || isEmpty(denominator)) return { kind: 'refused', why: 'fraction_half' }
  if (numerator.kind === 'ambiguous' || denominator.kind === 'ambiguous')
    return { kind: 'refused', why: 'separators' }
  if (numerator.kind === 'unread' || denominator.kind === 'unread')
    return { kind: 'refused', why: 'fraction_unread' }
  if (denominator.value <= 0) return { kind: 'refused', why: 'denominator_zero' }
  if (share && (numerator.value < 0 || numerator.value > denominator.value))
    return { kind: 'refused', why: 'fraction_range' }
  return { kind: 'fraction', numerator: numerator.value, denominator: denominator.value }
}
