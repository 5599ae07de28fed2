import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import { credential } from './active-user.ts'
import { setPassword } from './invitations.repository.ts'
import { toMembership } from './membership.ts'
import { realEmail } from './register.repository.ts'

export type AccountRepository = ReturnType<typeof accountRepository>

/** The own account, as its owner sees it. */
export const accountRepository = (db: Prisma, clock: Clock) => ({
  find: async (userId: string) => {
    const user = await db.user.findUniqueOrThrow({
      where: { id: userId },
      include: {
        memberships: { include: { commune: true, office: true }, orderBy: { id: 'asc' } },
        handoversTo: {
          include: { commune: true, office: true, from: { select: { name: true } } },
          orderBy: [{ at: 'desc' }, { id: 'desc' }],
          take: 20,
        },
      },
    })
    return {
      id: user.id,
      name: user.name,
      login: user.username ?? user.email,
      email: realEmail(user.email),
      mailNotices: user.mailNotices,
      memberships: user.memberships.map(toMembership),
      tookOver: user.handoversTo.map((it) => ({
        id: it.id,
        at: it.at.toISOString(),
        role: it.role,
        office: it.office && toOfficeRef(it.office),
        commune: toCommuneRef(it.commune),
        from: it.from.name,
        note: it.note,
      })),
      demo: user.demo,
    }
  },

  passwordHash: async (userId: string) =>
    (await db.account.findFirst({ where: { userId, ...credential } }))?.password ?? null,

  /** Sets the password; every session but the one that asks ends. */
  setPassword: async (passwordHash: string, sessionId: string, by: Asking) =>
    db.$transaction(async (tx) => {
      const userId = by.actor.id
      await setPassword(tx, userId, passwordHash)
      await tx.session.deleteMany({ where: { userId, NOT: { id: sessionId } } })
      await recordAudit(tx, clock.now(), by, [
        {
          action: 'user.password-changed',
          subjectType: 'user',
          subjectId: userId,
          communeCode: null,
        },
      ])
    }),

  /** The newest sessions that still hold; by the machine's time, which is theirs. */
  sessions: async (userId: string, now: Date) =>
    db.session.findMany({
      where: { userId, expiresAt: { gt: now } },
      orderBy: { updatedAt: 'desc' },
      take: 50,
      select: { id: true, createdAt: true, updatedAt: true, userAgent: true },
    }),
})
