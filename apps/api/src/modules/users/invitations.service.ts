import type { acceptInvitation, ParsedOf, readInvitation } from '@tien-do/contract'
import { hashPassword } from 'better-auth/crypto'
import { notFound, Refusal } from '../../http/refusal.ts'
import type { SessionService } from '../sessions/sessions.service.ts'
import { hashOf } from './invitation-link.ts'
import type { InvitationRepository } from './invitations.repository.ts'
import { refuseWeak } from './password-rules.ts'

export type InvitationService = ReturnType<typeof invitationService>
type From = Parameters<SessionService['open']>[1]

/** What somebody does with a link, signed in as nobody. */
export const invitationService = (invitations: InvitationRepository, sessions: SessionService) => {
  const found = async (token: string) => {
    const invitation = await invitations.find(hashOf(token))
    if (!invitation) throw notFound()
    return invitation
  }

  return {
    read: async ({ token }: ParsedOf<typeof readInvitation>) => {
      const { state, name, login, memberships, expiresAt, renews } = await found(token)
      if (state !== 'open') return { state, invited: null }
      return {
        state,
        invited: { name, login, memberships, expiresAt: expiresAt.toISOString(), renews },
      }
    },

    accept: async ({ token, password }: ParsedOf<typeof acceptInvitation>, from: From) => {
      const { login, state } = await found(token)
      if (state === 'open') refuseWeak('#/password', password, login)
      const hash = await hashPassword(password)
      if (state !== 'open' || !(await invitations.accept(hashOf(token), hash, from)))
        throw new Refusal('wrong-state', {
          vi: 'Liên kết đã dùng, đã hết hạn hoặc đã được thay bằng liên kết mới. Đề nghị người mời gửi lại.',
          en: 'The link was used, has run out or was replaced by a newer one. Ask for a new one.',
        })
      return sessions.open({ login, password }, from)
    },
  }
}
