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
      difference: (value: number | null, unit: string | null) =>
        formatDifference(value, unit, language),
      share: (share: number | null) => formatShare(share, language),
      day: formatDay,
      instant: formatInstant,
    }),
    [language],
  )
}
