import type { Grade, Interim, Measure } from '../vocabulary.ts'
import { partsPerWhole } from './reports.ts'

/** What one commune gave for the indicator and the year. */
export interface TotalEntry {
  actual: number | null
  numerator: number | null
  denominator: number | null
  grade: Grade | null
  measure: Measure
  notApplicable: boolean
}

/** Why communes are not added up. */
export const totalReasons = [
  'too_few',
  'not_additive',
  'parts_missing',
  'missing',
  'grades',
] as const
export type TotalReason = (typeof totalReasons)[number]

export interface CityTotal {
  /** From numerators and denominators, or a plain sum; null: not added up. */
  kind: 'ratio' | 'sum' | null
  value: number | null
  grade: Grade | null
  /** On how many communes it rests, of how many to whom the indicator applies. */
  counted: number
  of: number
  whyNot: TotalReason | null
}

/**
 * A figure for the whole city, only where it is honest: all numerators over all denominators where
 * every figure that counts has both; a sum of counts that add up in a year where every commune with
 * the indicator has given one. Never a mean of rates, never figures of two grades.
 */
export function cityTotal(
  entries: readonly TotalEntry[],
  { unit, interim }: { unit: string; interim: Interim },
): CityTotal {
  const applying = entries.filter(({ notApplicable }) => !notApplicable)
  const given = applying.filter(({ actual }) => actual !== null)
  const [first] = given
  const basis = { counted: given.length, of: applying.length }
  const not = (whyNot: TotalReason): CityTotal => ({
    ...{ kind: null, value: null, grade: null, whyNot },
    ...basis,
  })
  if (!first || given.length < 2) return not('too_few')
  const parts = given.every(
    ({ numerator, denominator }) => numerator !== null && denominator !== null && denominator > 0,
  )
  const adds = isCount(unit) && interim === 'accumulates' && applying.every(addsInAYear)
  if (!parts && !adds) return not(isShare(unit) ? 'parts_missing' : 'not_additive')
  if (!parts && given.length < applying.length) return not('missing')
  if (given.some(({ grade }) => grade !== first.grade)) return not('grades')
  const sum = (of: (entry: TotalEntry) => number | null) =>
    given.reduce((total, entry) => total + (of(entry) ?? 0), 0)
  const value = parts
    ? (sum(({ numerator }) => numerator) / sum(({ denominator }) => denominator)) *
      partsPerWhole(unit)
    : sum(({ actual }) => actual)
  return { kind: parts ? 'ratio' : 'sum', value, grade: first.grade, whyNot: null, ...basis }
}

const addsInAYear = ({ measure }: TotalEntry) => measure === 'annual' || measure === 'cumulative'

const isShare = (unit: string) => unit.trim().startsWith('%')

/** Rates by their unit: `%`, `lần`, `triệu đồng/người/năm`, reached or not. */
const isCount = (unit: string) => !isShare(unit) && !unit.includes('/') && unit !== 'lần'
