import type { Clock } from '../clock.ts'
import type { Prisma as Db } from '../database/prisma.ts'
import { Prisma } from '../generated/prisma/client.ts'

export type IdempotencyRepository = ReturnType<typeof idempotencyRepository>

interface KeptAnswer {
  userId: string
  key: string
  requestHash: string
  status: number
  etag: string | null
  body: unknown
}

export const idempotencyRepository = (db: Db, clock: Clock) => ({
  find: async (userId: string, key: string) =>
    db.idempotencyKey.findUnique({ where: { userId_key: { userId, key } } }),
  /** Of two at once the first is kept. */
  keep: async ({ body, ...answer }: KeptAnswer) => {
    await db.idempotencyKey.createMany({
      data: [
        {
          ...answer,
          body: body === null ? Prisma.JsonNull : (body as Prisma.InputJsonValue),
          createdAt: clock.now(),
        },
      ],
      skipDuplicates: true,
    })
  },
})
