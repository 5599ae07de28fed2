import { keptTogether } from './kept-together.ts'
import { useTranslation } from './translation.ts'
import type { Language } from './i18n.ts'

/** The language of the screen; a component that reads it is drawn again when it changes. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'vi'
}

/** Picks the side of a text that the API answers in both languages, ready to be set in lines. */
export function usePick(): (text: { vi: string; en: string }) => string {
  const language = useLanguage()
  return (text) => keptTogether(text[language])
}

/** What stands between whole and parts on this screen. What is typed is read with both. */
export const useDecimalMark = (): string => (useLanguage() === 'vi' ? ',' : '.')
