import { differenceDigits, figureDigits } from '@tien-do/domain'
import { useMemo } from 'react'
import {
  formatDay,
  formatDifference,
  formatInstant,
  formatNumber,
  formatShare,
  formatValue,
  unitIn,
} from './format.ts'
import { useLanguage } from './use-language.ts'

interface DifferenceOf {
  value: number
  unit: string | null
  against: readonly number[]
}

/** The functions of format.ts in the language of the screen. */
export function useFormat() {
  const language = useLanguage()
  return useMemo(
    () => ({
      number: (value: number | null, digits?: number) => formatNumber(value, language, digits),
      value: (value: number | null, unit: string | null, digits?: number) =>
        formatValue(value, unit, language, digits),
      /** Rounded for reading; `against` are the targets that it is judged by. */
      figure: (value: number | null, unit: string | null, against?: readonly number[]) =>
        value === null
          ? formatNumber(value, language)
          : formatNumber(value, language, figureDigits(value, unit, against)),
      /** The same with its unit. */
      amount: (value: number, unit: string | null, against?: readonly number[]) =>
        formatValue(value, unit, language, figureDigits(value, unit, against)),
      difference: (value: number | null, unit: string | null, digits?: number) =>
        formatDifference(value, unit, language, digits),
      /** Of a figure from its target, as fine as the figure is shown. */
      differenceOf: (
        difference: number,
        { value, unit, against }: DifferenceOf,
        shownUnit: string | null = unit,
      ) =>
        formatDifference(
          difference,
          shownUnit,
          language,
          differenceDigits(difference, value, unit, against),
        ),
      unit: (unit: string | null) => unit && unitIn(unit, language),
      share: (share: number | null) => formatShare(share, language),
      day: formatDay,
      instant: formatInstant,
    }),
    [language],
  )
}
