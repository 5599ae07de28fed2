import { wallClock, type Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { toMembership } from '../users/membership.ts'

export type SessionRepository = ReturnType<typeof sessionRepository>

/**
 * Failures in a row after which an account waits, and for how long: by the machine's time, because
 * the demonstration's day never ends and neither would a wait beyond its midnight.
 */
const lockOut = { failures: 5, minutes: 15 }

export const sessionRepository = (db: Prisma, clock: Clock) => ({
  person: async (userId: string) => {
    const user = await db.user.findUnique({
      where: { id: userId },
      include: { memberships: { include: { commune: true, office: true } } },
    })
    return (
      user && {
        id: user.id,
        login: user.username ?? user.email,
        name: user.name,
        demo: user.demo,
        disabled: user.disabledAt !== null,
        memberships: user.memberships.map(toMembership),
      }
    )
  },

  /** The account of a login, and whether it has to wait. */
  account: async (login: string) => {
    const user = await db.user.findFirst({
      where: { OR: [{ username: login.toLowerCase() }, { email: login.toLowerCase() }] },
      select: { id: true, lockedUntil: true, disabledAt: true, demo: true },
    })
    return (
      user && {
        id: user.id,
        demo: user.demo,
        disabled: user.disabledAt !== null,
        locked: user.lockedUntil !== null && user.lockedUntil > wallClock.now(),
      }
    )
  },

  failed: async (userId: string, from: { requestId: string; address: string | null }) =>
    db.$transaction(async (tx) => {
      const user = await tx.user.update({
        where: { id: userId },
        data: { failedSignIns: { increment: 1 } },
      })
      const locks = user.failedSignIns >= lockOut.failures
      if (locks)
        await tx.user.update({
          where: { id: userId },
          data: {
            failedSignIns: 0,
            lockedUntil: new Date(wallClock.now().getTime() + lockOut.minutes * 60_000),
          },
        })
      await recordAudit(tx, clock.now(), { ...from, actor: null, demo: user.demo }, [
        {
          action: locks ? 'session.locked-out' : 'session.failed',
          subjectType: 'user',
          subjectId: userId,
          communeCode: null,
        },
      ])
    }),

  opened: async (
    userId: string,
    demo: boolean,
    from: { requestId: string; address: string | null },
  ) =>
    db.$transaction(async (tx) => {
      await tx.user.update({
        where: { id: userId },
        data: { failedSignIns: 0, lockedUntil: null },
      })
      await recordAudit(tx, clock.now(), { ...from, actor: { id: userId }, demo }, [
        { action: 'session.opened', subjectType: 'user', subjectId: userId, communeCode: null },
      ])
    }),

  endAll: async (userId: string) => {
    await db.session.deleteMany({ where: { userId } })
  },
})
