import { figureDigits } from '@tien-do/domain'
import { useMemo } from 'react'
import {
  formatDay,
  formatDifference,
  formatInstant,
  formatNumber,
  formatShare,
  formatValue,
} from './format.ts'
import { useLanguage } from './use-language.ts'

/** The functions of format.ts in the language of the screen. */
export function useFormat() {
  const language = useLanguage()
  return useMemo(
    () => ({
      number: (value: number | null, digits?: number) => formatNumber(value, language, digits),
      value: (value: number | null, unit: string | null) => formatValue(value, unit, language),
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
      share: (share: number | null) => formatShare(share, language),
      day: formatDay,
      instant: formatInstant,
    }),
    [language],
  )
}
