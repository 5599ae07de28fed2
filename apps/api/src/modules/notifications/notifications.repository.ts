import type { Prisma, Transaction } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'

export type NotificationRepository = ReturnType<typeof notificationRepository>
export type NotificationRow = Awaited<ReturnType<NotificationRepository['page']>>[number]
export type Letter = Awaited<ReturnType<NotificationRepository['letter']>>

const { sql } = Sql

/** Who is written to: a real person with an address outside, who may sign in and wants letters. */
const reachable = {
  demo: false,
  mailNotices: true,
  disabledAt: null,
  NOT: { email: { endsWith: '.invalid' } },
} as const

export const notificationRepository = (db: Prisma) => ({
  /** Newest first; the cursor is the id of the last one seen. */
  page: async (userId: string, { limit, cursor }: { limit: number; cursor?: string | undefined }) =>
    db.notification.findMany({
      where: { userId },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      include: { commune: true },
      take: limit + 1,
      ...(cursor ? { cursor: { id: cursor, userId }, skip: 1 } : {}),
    }),

  unread: async (userId: string) => db.notification.count({ where: { userId, readAt: null } }),

  /** How many of these the person was told of. */
  own: async (userId: string, ids: readonly string[]) =>
    db.notification.count({ where: { userId, id: { in: [...ids] } } }),

  /** `ids` null: all. */
  read: async (userId: string, ids: readonly string[] | null, at: Date) =>
    db.notification.updateMany({
      where: { userId, readAt: null, ...(ids ? { id: { in: [...ids] } } : {}) },
      data: { readAt: at },
    }),

  /** Removes what was told before a moment; how many. */
  clear: async (before: Date, limit: number) =>
    db.$executeRaw`DELETE FROM notification WHERE id IN (
      SELECT id FROM notification WHERE at < ${before} LIMIT ${limit})`,

  /**
   * Takes what is to be written to some people, and hands it over by person in the same
   * transaction: whoever hands it over owns it from then on. How many people.
   */
  takeForMail: async (
    { since, at, people }: { since: Date; at: Date; people: number },
    handOver: (tx: Transaction, ids: string[][]) => Promise<unknown>,
  ) =>
    db.$transaction(async (tx) => {
      const waiting = sql`n.mail_queued_at IS NULL AND n.at > ${since} AND n.read_at IS NULL
        AND NOT n.demo AND NOT u.demo AND u.mail_notices AND u.disabled_at IS NULL
        AND u.email NOT LIKE '%.invalid'`
      const taken = await tx.$queryRaw<{ id: string; userId: string }[]>(sql`
        UPDATE notification SET mail_queued_at = ${at} WHERE id IN (
          SELECT n.id FROM notification AS n JOIN "user" AS u ON u.id = n.user_id
          WHERE ${waiting} AND n.user_id IN (
            SELECT n.user_id FROM notification AS n JOIN "user" AS u ON u.id = n.user_id
            WHERE ${waiting} GROUP BY n.user_id ORDER BY n.user_id LIMIT ${people})
          FOR UPDATE OF n SKIP LOCKED)
        RETURNING id, user_id AS "userId"`)
      const byPerson = Map.groupBy(taken, ({ userId }) => userId)
      if (byPerson.size > 0)
        await handOver(
          tx,
          [...byPerson.values()].map((rows) => rows.map(({ id }) => id)),
        )
      return byPerson.size
    }),

  /** What is still to be written to one person; none where it was, or the person is out of reach. */
  letter: async (ids: readonly string[]) =>
    db.notification.findMany({
      where: { id: { in: [...ids] }, mailedAt: null, demo: false, user: reachable },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      include: { commune: true, user: { select: { name: true, email: true } } },
    }),

  mailed: async (ids: readonly string[], at: Date) =>
    db.notification.updateMany({ where: { id: { in: [...ids] } }, data: { mailedAt: at } }),
})
