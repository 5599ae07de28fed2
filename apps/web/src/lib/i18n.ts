import i18next, { use as i18nUse } from 'i18next'
import { initReactI18next } from 'react-i18next'
import vi from '../locales/vi/index.ts'

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

const storageKey = 'tien-do.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof vi }
  }
}

/**
 * Vietnamese is there from the start, in the build with the module that says it (build/words-by-use.ts);
 * English is fetched by those who ask for it.
 */
export async function startI18n(language: Language = storedLanguage()): Promise<void> {
  await i18nUse(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: { translation: vi } },
    interpolation: { escapeValue: false }, // React escapes
    returnNull: false,
    // A key without words is a mistake of ours, which must not pass for a text.
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      reportError(new Error(`No words for ${key}`))
    },
  })
  await setLanguage(language)
}

export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const en = await import('../locales/en/index.ts')
    i18next.addResourceBundle('en', 'translation', en.default)
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // Storage may be forbidden; then the choice lasts for this visit.
  }
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'vi')

function storedLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'vi'
  } catch {
    return 'vi'
  }
}
