import { randomUUIDv7 } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { credential } from './active-user.ts'
import { toMembership } from './membership.ts'

export type InvitationRepository = ReturnType<typeof invitationRepository>

/** Sets the password, whether there was one or not, and starts the count of failures again. */
export async function setPassword(tx: Transaction, userId: string, passwordHash: string) {
  const { count } = await tx.account.updateMany({
    where: { userId, providerId: credential.providerId },
    data: { password: passwordHash },
  })
  if (count === 0)
    await tx.account.create({
      data: {
        id: randomUUIDv7(),
        userId,
        accountId: userId,
        providerId: credential.providerId,
        password: passwordHash,
      },
    })
  await tx.user.update({ where: { id: userId }, data: { failedSignIns: 0, lockedUntil: null } })
}

export const invitationRepository = (db: Prisma, clock: Clock) => ({
  find: async (tokenHash: string) => {
    const row = await db.invitation.findUnique({
      where: { tokenHash },
      include: {
        user: {
          include: {
            memberships: { include: { commune: true, office: true }, orderBy: { id: 'asc' } },
            accounts: { where: credential, select: { id: true } },
          },
        },
      },
    })
    if (!row?.user.username) return null
    const { user, usedAt, expiresAt } = row
    const ended = expiresAt <= clock.now() || user.disabledAt !== null
    return {
      state: usedAt ? ('used' as const) : ended ? ('ended' as const) : ('open' as const),
      userId: user.id,
      login: row.user.username,
      name: user.name,
      memberships: user.memberships.map(toMembership),
      expiresAt,
      renews: user.accounts.length > 0,
    }
  },

  /** Uses the link up; false where somebody, or the time, was faster. */
  accept: async (
    tokenHash: string,
    passwordHash: string,
    from: { requestId: string; address: string | null },
  ) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const { count } = await tx.invitation.updateMany({
        where: { tokenHash, usedAt: null, expiresAt: { gt: at }, user: { disabledAt: null } },
        data: { usedAt: at },
      })
      if (count === 0) return false
      const { user } = await tx.invitation.findUniqueOrThrow({
        where: { tokenHash },
        include: { user: { select: { id: true, demo: true } } },
      })
      await setPassword(tx, user.id, passwordHash)
      await tx.session.deleteMany({ where: { userId: user.id } })
      await recordAudit(tx, at, { ...from, actor: { id: user.id }, demo: user.demo }, [
        { action: 'user.password-set', subjectType: 'user', subjectId: user.id, communeCode: null },
      ])
      return true
    }),
})
