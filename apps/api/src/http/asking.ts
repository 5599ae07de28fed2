import type { Actor } from '@tien-do/domain'
import type { Request } from 'express'
import { languageOf, type Language } from './language.ts'
import { Refusal } from './refusal.ts'

/** Who asks, on which condition, and from where: handed to every service beside the input. */
export interface Asking {
  actor: Actor
  /** Rows that a demonstration account writes are marked as demonstration. */
  demo: boolean
  language: Language
  requestId: string
  address: string | null
  ifMatch: string | null
  ifNoneMatch: string | null
}

declare global {
  namespace Express {
    interface Request {
      /** Set by `readSession` where the cookie is good. */
      signedIn?: SignedIn
    }
  }
}

export interface SignedIn {
  actor: Actor
  login: string
  name: string
  demo: boolean
  sessionId: string
}

/** The id that `pino-http` gave the request. */
export const requestIdOf = ({ id }: Request) => (typeof id === 'object' ? '' : String(id))

/** The session of the cookie; asked only of who is signed in. */
export const sessionIdOf = ({ signedIn }: Request) => signedIn?.sessionId ?? ''

/** Refuses who is not signed in. */
export function askingOf(req: Request): Asking {
  if (!req.signedIn)
    throw new Refusal('signed-out', {
      vi: 'Hãy đăng nhập rồi thử lại.',
      en: 'Sign in and try again.',
    })
  return {
    actor: req.signedIn.actor,
    demo: req.signedIn.demo,
    language: languageOf(req),
    requestId: requestIdOf(req),
    address: req.ip ?? null,
    ifMatch: req.get('if-match') ?? null,
    ifNoneMatch: req.get('if-none-match') ?? null,
  }
}
