import type { Request } from 'express'

export type Language = 'vi' | 'en'

/** Vietnamese unless the caller prefers English. */
export const languageOf = (req: Request): Language =>
  req.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi'
