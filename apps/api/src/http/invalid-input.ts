import { z } from 'zod'
import type { Language } from './language.ts'
import { Refusal } from './refusal.ts'

const locales = { vi: z.locales.vi().localeError, en: z.locales.en().localeError }

/** Error words of the schema library in the caller's language, for `safeParse`. */
export const errorWords = (language: Language) => locales[language]

/** What was sent does not fit the contract: every field that failed, by JSON pointer. */
export const invalidInput = ({ issues }: z.ZodError) =>
  new Refusal(
    'invalid-input',
    {
      vi: 'Kiểm tra lại các trường được nêu.',
      en: 'Check the fields that are named.',
    },
    { errors: issues.map((i) => ({ pointer: `#/${i.path.join('/')}`, detail: i.message })) },
  )
