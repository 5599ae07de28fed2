import { createHash, randomBytes } from 'node:crypto'
import type { InvitationLink } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'

const days = 7

/** What is kept of a link: who reads the database can't follow it. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** A link to hand over, and what is kept of it. 256 bits: not to be guessed. */
export function newLink(clock: Clock) {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(clock.now().getTime() + days * 24 * 60 * 60_000)
  const link: Omit<InvitationLink, 'posted'> = {
    path: `/invitation/${token}`,
    expiresAt: expiresAt.toISOString(),
  }
  return { link, kept: { tokenHash: hashOf(token), expiresAt } }
}
