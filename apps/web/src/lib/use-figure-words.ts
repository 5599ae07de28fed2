import type { Observation } from '@tien-do/contract'
import { useTranslation } from './translation.ts'
import { useFormat } from './use-format.ts'

type Said = Pick<Observation, 'value' | 'verdict' | 'notApplicable'> &
  Partial<Pick<Observation, 'numerator' | 'denominator'>>

const partsPerWhole = (unit: string | null) => {
  if (unit?.trim().startsWith('%')) return 100
  return unit?.trim().startsWith('‰') ? 1000 : 1
}

/** A figure as a number in the indicator's unit, computed where its parts were given. */
export function numberOf(it: Said, unit: string | null): number | null {
  const { value, numerator = null, denominator = null } = it
  if (value !== null || numerator === null || denominator === null) return value
  return denominator === 0 ? null : (numerator * partsPerWhole(unit)) / denominator
}

/** A figure in words: a number, a recorded verdict, "Không áp dụng", or the dash of no report. */
export function useFigureWords() {
  const { t } = useTranslation()
  const { number } = useFormat()
  return (it: Said | null, unit: string | null): string => {
    if (it === null) return t('figure.none')
    if (it.notApplicable) return t('figure.notApplicable')
    if (it.verdict) return t(`verdict.${it.verdict}`)
    return number(numberOf(it, unit), it.value === null ? 2 : undefined)
  }
}
