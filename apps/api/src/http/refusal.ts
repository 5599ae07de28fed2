import type { Problem, ProblemType } from '@tien-do/contract'

/** Words for the person, in both languages of the product. */
export interface Words {
  vi: string
  en: string
}

/** Thrown anywhere below a route to refuse a request; `problem-handler` writes the response. */
export class Refusal extends Error {
  readonly type: ProblemType
  readonly words: Words
  readonly errors: Problem['errors']
  /** The state that won a race, for the one who lost it. */
  readonly current: unknown

  constructor(
    type: ProblemType,
    words: Words,
    more: { errors?: Problem['errors']; current?: unknown; cause?: unknown } = {},
  ) {
    super(words.en, { cause: more.cause })
    this.type = type
    this.words = words
    this.errors = more.errors
    this.current = more.current
  }
}

/** What one may not see must look exactly like what does not exist. */
export const notFound = () =>
  new Refusal('not-found', {
    vi: 'Không tìm thấy, hoặc bạn không được xem.',
    en: 'Not found, or not for you to see.',
  })

export const forbidden = (words: Words) => new Refusal('forbidden', words)

/** One field is wrong: where (JSON pointer) and what to do. */
export const invalidField = (pointer: string, words: Words) =>
  new Refusal('invalid-input', words, { errors: [{ pointer, detail: '' }] })
