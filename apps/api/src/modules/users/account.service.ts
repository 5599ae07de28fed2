import type { changeAccount, changePassword, ParsedOf } from '@tien-do/contract'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { wallClock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { invalidField } from '../../http/refusal.ts'
import type { SessionService } from '../sessions/sessions.service.ts'
import type { AccountRepository } from './account.repository.ts'
import { refuseWeak } from './password-rules.ts'
import type { RegisterChanges } from './register-change.repository.ts'

export type AccountService = ReturnType<typeof accountService>

/** The own account: names, letters, password, sessions. */
export const accountService = (
  accounts: AccountRepository,
  changes: RegisterChanges,
  signingIn: SessionService,
) => ({
  get: async (_input: object, { actor }: Asking) => accounts.find(actor.id),

  change: async (it: ParsedOf<typeof changeAccount>, asking: Asking) => {
    const { id } = asking.actor
    await changes.change(
      id,
      null,
      {
        ...(it.name === undefined ? {} : { name: it.name.normalize('NFC') }),
        ...(it.mailNotices === undefined ? {} : { mailNotices: it.mailNotices }),
      },
      asking,
    )
    return accounts.find(id)
  },

  /** `sessionId`: the one that asks, which stays. */
  changePassword: async (
    { current, next }: ParsedOf<typeof changePassword>,
    asking: Asking,
    sessionId: string,
  ) => {
    const { id } = asking.actor
    const { login } = await accounts.find(id)
    await signingIn.refuseLocked(login)
    const hash = await accounts.passwordHash(id)
    if (hash === null || !(await verifyPassword({ hash, password: current }))) {
      // Guessing through an open session is counted like guessing at the door.
      await signingIn.failed(id, asking)
      throw invalidField('#/current', {
        vi: 'Mật khẩu hiện tại chưa đúng.',
        en: 'The present password is not right.',
      })
    }
    refuseWeak('#/next', next, login)
    if (next === current)
      throw invalidField('#/next', {
        vi: 'Mật khẩu mới phải khác mật khẩu hiện tại.',
        en: 'The new password must differ from the present one.',
      })
    await accounts.setPassword(await hashPassword(next), sessionId, asking)
    return null
  },

  sessions: async ({ actor }: Asking, sessionId: string) => {
    const rows = await accounts.sessions(actor.id, wallClock.now())
    return {
      items: rows.map((it) => ({
        id: it.id,
        openedAt: it.createdAt.toISOString(),
        usedAt: it.updatedAt.toISOString(),
        userAgent: it.userAgent,
        current: it.id === sessionId,
      })),
    }
  },
})
