import {
  getDemonstration,
  getSession,
  signIn,
  signOut,
  signOutEverywhere,
  type Demonstration,
} from '@tien-do/contract'
import { Router, type Request, type RequestHandler } from 'express'
import { askingOf, requestIdOf } from '../../http/asking.ts'
import { mount, mountOpen } from '../../http/mount.ts'
import type { SessionService } from './sessions.service.ts'

/** Node's headers as the sign-in library reads them. */
export const headersOf = (req: Request) => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers))
    if (typeof value === 'string') headers.set(name, value)
  return headers
}

/** Puts who is signed in on the request. A request without a cookie costs no query. */
export const readSession =
  (sessions: SessionService): RequestHandler =>
  async (req, _res, next) => {
    if (req.headers.cookie?.includes('tiendo.')) {
      const signedIn = await sessions.read(headersOf(req))
      if (signedIn) req.signedIn = signedIn
    }
    next()
  }

export function sessionRoutes(
  sessions: SessionService,
  demonstration: () => Promise<Demonstration>,
): Router {
  const router = Router()

  mountOpen(router, signIn, async (input, req, res) => {
    const from = {
      headers: headersOf(req),
      requestId: requestIdOf(req),
      address: req.ip ?? null,
    }
    const { cookies, session } = await sessions.open(input, from)
    res.setHeader('Set-Cookie', cookies)
    return session
  })

  mount(router, getSession, async (_input, { actor }) => sessions.get(actor.id))

  mountOpen(router, signOut, async (_input, req, res) => {
    res.setHeader('Set-Cookie', await sessions.close(headersOf(req)))
    return null
  })

  mountOpen(router, signOutEverywhere, async (_input, req, res) => {
    await sessions.closeAll(askingOf(req).actor.id)
    res.setHeader('Set-Cookie', await sessions.close(headersOf(req)))
    return null
  })

  mountOpen(router, getDemonstration, demonstration)
  return router
}
