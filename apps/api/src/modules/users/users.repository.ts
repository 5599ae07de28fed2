import { randomUUIDv7 } from 'node:crypto'
import type { Role } from '@tien-do/domain'
import type { Prisma } from '../../database/prisma.ts'
import { recordAudit } from '../audit/audit.repository.ts'

export type UserRepository = ReturnType<typeof userRepository>

interface NewUser {
  login: string
  name: string
  email: string
  role: Role
  communeCode: string | null
  officeId: string | null
  passwordHash: string
}

export const userRepository = (db: Prisma) => ({
  commune: async (slug: string) =>
    db.commune.findUnique({
      where: { slug },
      select: {
        code: true,
        offices: { select: { id: true, name: true }, orderBy: { name: 'asc' } },
      },
    }),

  /** Who has the login or the address already. */
  taken: async (login: string, email: string) =>
    db.user.findFirst({
      where: { OR: [{ username: login.toLowerCase() }, { email: email.toLowerCase() }] },
      select: { username: true },
    }),

  add: async (user: NewUser, at: Date) =>
    db.$transaction(async (tx) => {
      const id = randomUUIDv7()
      await tx.user.create({
        data: {
          id,
          name: user.name,
          email: user.email.toLowerCase(),
          emailVerified: true,
          username: user.login.toLowerCase(),
          displayUsername: user.login,
        },
      })
      await tx.account.create({
        data: { userId: id, accountId: id, providerId: 'credential', password: user.passwordHash },
      })
      const { role, communeCode, officeId } = user
      await tx.membership.create({ data: { userId: id, role, communeCode, officeId } })
      await recordAudit(tx, at, { actor: null, demo: false, requestId: null, address: null }, [
        {
          action: 'user.added',
          subjectType: 'user',
          subjectId: id,
          communeCode,
          after: { role, officeId },
        },
      ])
      return id
    }),
})
