import {
  currentLanguage,
  hasWordsOf,
  languages,
  translateTo,
  type Language,
} from './translation.ts'

export { currentLanguage, languages, type Language }

const storageKey = 'tien-do.language'

/** The language that this browser was last read in. */
export const startI18n = async (language: Language = storedLanguage()) => setLanguage(language)

export async function setLanguage(language: Language): Promise<void> {
  const english = hasWordsOf(language) ? undefined : await import('../locales/en/index.ts')
  translateTo(language, english?.default)
  document.documentElement.lang = language
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Storage may be forbidden; then the choice lasts for this visit.
  }
}

function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi'
  } catch {
    return 'vi'
  }
}
