import { targetWithUnit } from '@tien-do/domain'
import { useLanguage } from './use-language.ts'

/** `1.700` and `4,5` of a Vietnamese plan as an English reader takes them: `1,700` and `4.5`. */
export const inEnglishMarks = (printed: string): string =>
  printed.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'))

/** `≥90` of a table as it is set everywhere: a space after the sign, and never a line's end there. */
const spaced = (printed: string) => printed.replace(/^([<>≥≤])\s*(?=\d)/, '$1\u00a0')

/**
 * A printed target beside figures: in English its marks are theirs, so that one row is read in one
 * way. A bare number takes the unit that is given.
 */
export function useTargetText(): (printed: string, unit?: string | null) => string {
  const language = useLanguage()
  return (printed, unit = null) =>
    targetWithUnit(spaced(language === 'en' ? inEnglishMarks(printed) : printed), unit, language)
}

/** `lên 96% vào năm 2026` under a head that says the year already, or beside it: `lên 96%`. */
export const withoutYear = (printed: string, year: number | null): string =>
  printed.replace(new RegExp(`[,;]?\\s+(?:vào|đến|trong)(?: cuối)? năm ${year}\\s*$`, 'u'), '')
