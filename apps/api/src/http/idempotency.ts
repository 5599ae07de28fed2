import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { IdempotencyRepository } from './idempotency.repository.ts'
import { Refusal } from './refusal.ts'
import { RunningWrites } from './running-writes.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

const secrets = [
  /^\/session$/, // its answer is worth nothing without the cookie
  /^\/invitation(\/acceptance)?$/,
  /^\/me\/password$/,
  /^\/users(\/[^/]+\/invitation)?$/,
  /^\/communes\/[^/]+\/users$/,
]
/** A password or a link that opens an account: neither the question nor the answer is to be kept. */
const holdsSecret = (path: string) => secrets.some((it) => it.test(path))

/**
 * A write sent again with its Idempotency-Key gets the answer that the first one got, and changes
 * nothing. The same key with another request is refused. Of two at once the second waits for the
 * answer of the first.
 */
export function idempotent(keys: IdempotencyRepository): RequestHandler {
  const running = new RunningWrites()
  return async (req, res, next) => {
    const key = req.get('idempotency-key')
    const userId = req.signedIn?.actor.id
    if (!key || !userId || reads.has(req.method) || holdsSecret(req.path)) return next()
    if (key.length > 200)
      throw new Refusal('invalid-input', {
        vi: 'Idempotency-Key dài quá 200 ký tự.',
        en: 'The Idempotency-Key is longer than 200 characters.',
      })
    const asked = [req.method, req.originalUrl, JSON.stringify(req.body ?? null)].join('\n')
    const requestHash = createHash('sha256').update(asked).digest('hex')
    await running.turn(`${userId} ${key}`, res)
    const kept = await keys.find(userId, key)
    if (kept && kept.requestHash !== requestHash)
      throw new Refusal('key-reused', {
        vi: 'Hãy dùng khóa mới cho yêu cầu khác.',
        en: 'Use a new key for another request.',
      })
    if (kept) {
      if (kept.etag) res.setHeader('ETag', kept.etag)
      res.status(kept.status).json(kept.body)
      return
    }
    const send = res.json.bind(res)
    res.json = (body: unknown) => {
      if (res.statusCode >= 300) return send(body)
      const etag = res.getHeader('ETag')?.toString() ?? null
      keys
        .keep({ userId, key, requestHash, status: res.statusCode, etag, body })
        .then(() => send(body), next)
      return res
    }
    next()
  }
}
