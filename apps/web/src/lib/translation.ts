import { cloneElement, useSyncExternalStore, type ReactElement, type ReactNode } from 'react'
import vi from '../locales/vi/index.ts'

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K | (K extends `${infer Whole}_${Plural}` ? Whole : never)
    : `${K}.${KeysOf<T[K]>}`
}[keyof T & string]
/** `overview.title`: the group, and the way to the text in its file; a plural without its ending. */
export type WordKey = KeysOf<typeof vi>

type Values = Readonly<Record<string, unknown>>
export type Translate = (key: WordKey, values?: Values) => string

interface Translation {
  t: Translate
  i18n: { language: Language }
}

/** English comes when somebody asks for it, Vietnamese with the modules (build/words-by-use.ts). */
const words: Record<Language, unknown> = { vi, en: null }
const plurals = { vi: new Intl.PluralRules('vi'), en: new Intl.PluralRules('en') }
const listeners = new Set<() => void>()

const translationOf = (language: Language): Translation => ({
  t: (key, values = {}) => filled(found(language, key, values), values),
  i18n: { language },
})
let current = translationOf('vi')

export const currentLanguage = (): Language => current.i18n.language

/** Draws what is on the screen again in this language; English words come with the first choice of it. */
export function translateTo(language: Language, english?: object): void {
  if (english) words.en = english
  current = translationOf(language)
  for (const listener of listeners) listener()
}
export const hasWordsOf = (language: Language) => words[language] !== null

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** `t('overview.title')` in the language of the screen. */
export const useTranslation = (): Translation => useSyncExternalStore(subscribe, () => current)

interface TransProps {
  i18nKey: WordKey
  values?: Values
  /** What stands for `<b>…</b>` in the text, by the name of the mark. */
  components: Record<string, ReactElement>
}

/** A text with marks in it: `Hạn <b>{{day}}</b>`. */
export function Trans({ i18nKey, values = {}, components }: TransProps): ReactNode {
  const { language } = useTranslation().i18n
  const parts = found(language, i18nKey, values).split(/<(\w+)>(.*?)<\/\1>/)
  return parts.map((part, at) => {
    // Of each three: the text before a mark, its name, what it holds.
    if (at % 3 === 1) return null
    const mark = at % 3 === 2 ? components[parts[at - 1] ?? ''] : undefined
    const text = filled(part, values)
    return mark ? cloneElement(mark, { key: at }, text) : text
  })
}

/** The text as it is written, in the language or else in Vietnamese. */
function found(language: Language, key: string, { count }: Values): string {
  for (const each of language === 'vi' ? languages.slice(0, 1) : [language, 'vi' as const]) {
    const forms = typeof count === 'number' ? formsOf(each, count) : ['']
    const text = forms.map((form) => textAt(words[each], key + form)).find((it) => it !== null)
    if (text) return text
  }
  // A mistake of ours, which must not pass for a text.
  reportError(new Error(`No words for ${key}`))
  return key
}

/** Nothing may have words of its own; the rest goes by the language's plurals. */
const formsOf = (language: Language, count: number) => [
  ...(count === 0 ? ['_zero'] : []),
  `_${plurals[language].select(count)}`,
  '_other',
  '',
]

function textAt(tree: unknown, key: string): string | null {
  let at = tree
  for (const name of key.split('.')) {
    if (typeof at !== 'object' || at === null) return null
    at = (at as Record<string, unknown>)[name]
  }
  return typeof at === 'string' ? at : null
}

const filled = (text: string, values: Values) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => textOf(values[name]))

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
