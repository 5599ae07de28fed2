import type { RequestHandler } from 'express'
import { Refusal } from './refusal.ts'

/**
 * A write says whose it is (`X-Person`) where it may have waited in a browser: it is never taken as
 * the work of whoever has signed in there since.
 */
export const samePerson: RequestHandler = (req, _res, next) => {
  const meant = req.get('x-person')
  if (!meant || !req.signedIn || req.signedIn.actor.id === meant) next()
  else
    throw new Refusal('signed-out', {
      vi: 'Trình duyệt này đang đăng nhập bằng tài khoản khác; đăng nhập lại bằng tài khoản đã nhập số.',
      en: 'Somebody else is signed in at this browser; sign in as the person who entered it.',
    })
}
