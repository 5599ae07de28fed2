import type { RequestHandler } from 'express'
import { Refusal } from './refusal.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/** A write from another site's page is refused, whatever cookie the browser adds to it. */
export const sameOrigin: RequestHandler = (req, _res, next) => {
  const origin = req.get('origin')
  if (reads.has(req.method) || !origin || isOwn(origin, req.get('host'))) next()
  else
    throw new Refusal('forbidden', {
      vi: 'Yêu cầu đến từ trang khác nên không được nhận.',
      en: 'The request came from another site and is refused.',
    })
}

function isOwn(origin: string, host: string | undefined) {
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
