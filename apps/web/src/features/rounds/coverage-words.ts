import type { CoverageRow } from '@tien-do/contract'
import { useFormat } from '../../lib/use-format.ts'
import { numberOf, useFigureWords } from '../../lib/use-figure-words.ts'

type Actual = NonNullable<CoverageRow['figures'][number]['actual']>

/** A figure that counts, rounded for reading as on the indicator's own page; with its unit, or bare. */
export function useCoverageWords() {
  const words = useFigureWords()
  const { figure, amount } = useFormat()
  return (actual: Actual, unit: string | null, bare: boolean): string => {
    const value = numberOf(actual, unit)
    if (value === null || actual.notApplicable || actual.verdict) return words(actual, unit)
    return bare ? figure(value, unit) : amount(value, unit)
  }
}
