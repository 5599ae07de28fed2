import { useLanguage } from './use-language.ts'

/** `1.700` and `4,5` of a Vietnamese plan as an English reader takes them: `1,700` and `4.5`. */
export const inEnglishMarks = (printed: string): string =>
  printed.replace(/(?<=\d)[.,](?=\d)/g, (mark) => (mark === '.' ? ',' : '.'))

/** A printed target beside figures: in English its marks are theirs, so that one row is read in one way. */
export function useTargetText(): (printed: string) => string {
  const language = useLanguage()
  return (printed) => (language === 'en' ? inEnglishMarks(printed) : printed)
}

/** `lên 96% vào năm 2026` under a head that says the year already, or beside it: `lên 96%`. */
export const withoutYear = (printed: string, year: number | null): string =>
  printed.replace(new RegExp(`[,;]?\\s+(?:vào|đến|trong)(?: cuối)? năm ${year}\\s*$`, 'u'), '')
