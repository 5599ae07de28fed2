import type { Figure } from '@tien-do/contract'
import {
  formatNumber,
  isToldInWords,
  readNumber,
  type Measure,
  type RecordedVerdict,
} from '@tien-do/domain'

/** A figure that was signed off, with what it takes to correct it. */
export interface Correctable {
  id: string
  etag: string
  period: string
  code: string
  name: string
  unit: string | null
  measure: Measure
  now: Figure
}

/** What stands in the fields: a number, a fraction as it was given before, or words. */
export interface Fields {
  kind: 'value' | 'fraction' | 'words'
  value: string
  numerator: string
  denominator: string
  verdict: RecordedVerdict | null
  notApplicable: boolean
}

const typed = (value: number | null) => (value === null ? '' : formatNumber(value, 'vi'))

export const startOf = ({ now, measure }: Pick<Correctable, 'now' | 'measure'>): Fields => ({
  kind: isToldInWords(measure) ? 'words' : now.numerator === null ? 'value' : 'fraction',
  value: typed(now.value),
  numerator: typed(now.numerator),
  denominator: typed(now.denominator),
  verdict: now.verdict,
  notApplicable: now.notApplicable,
})

type Read =
  | { kind: 'figure'; figure: Partial<Omit<Figure, 'grade' | 'note'>> }
  | { kind: 'wrong'; why: 'number' | 'separators' | 'words' }

/** The figure that the fields say, or what is wrong with them; an unclear number is never guessed. */
export function readFields(fields: Fields): Read {
  if (fields.notApplicable) return { kind: 'figure', figure: { notApplicable: true } }
  if (fields.kind === 'words')
    return fields.verdict
      ? { kind: 'figure', figure: { verdict: fields.verdict } }
      : { kind: 'wrong', why: 'words' }
  const texts = fields.kind === 'value' ? [fields.value] : [fields.numerator, fields.denominator]
  const read = texts.map((text) => readNumber(text))
  const numbers = read.flatMap((it) => (it.kind === 'number' ? [it.value] : []))
  if (numbers.length < texts.length)
    return {
      kind: 'wrong',
      why: read.some((it) => it.kind === 'ambiguous') ? 'separators' : 'number',
    }
  const [first = null, second = null] = numbers
  return {
    kind: 'figure',
    figure: fields.kind === 'value' ? { value: first } : { numerator: first, denominator: second },
  }
}
