import { randomUUIDv7 } from 'node:crypto'
import type { Role } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit, type AuditAction } from '../audit/audit.repository.ts'
import { activeUser } from './active-user.ts'

export type RegisterChanges = ReturnType<typeof registerChanges>

export interface Grant {
  role: Role
  officeId: string | null
}
interface NewPerson {
  name: string
  login: string
  email: string
  communeCode: string | null
  grants: readonly Grant[]
  link: { tokenHash: string; expiresAt: Date }
}
interface Changed {
  name?: string
  email?: string
  mailNotices?: boolean
}

/** Changes of roles and accounts wait for each other, so that two can't take the last coordinator. */
export const inTurn = async (tx: Transaction) =>
  void (await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('register'))`)

/** Refuses, by throwing, to leave a scope (null: the city) without anybody who keeps its register. */
export type KeeperCheck = (scopes: readonly (string | null)[], tx: Transaction) => Promise<void>

/** How many people can sign in and keep the register of a scope. */
export const keepers = async (tx: Pick<Transaction, 'membership'>, communeCode: string | null) =>
  tx.membership.count({
    where: {
      communeCode,
      role: communeCode === null ? 'city_admin' : 'coordinator',
      user: activeUser,
    },
  })

/** What a person holds in a scope. */
export const heldIn = async (tx: Transaction, userId: string, communeCode: string | null) =>
  tx.membership.findMany({
    where: { userId, communeCode },
    select: { role: true, officeId: true },
    orderBy: [{ role: 'asc' }, { officeId: 'asc' }],
  })

/** Gives a person exactly these roles in a scope, and writes down what was before. */
export async function putGrants(
  tx: Transaction,
  at: Date,
  by: Asking,
  {
    userId,
    communeCode,
    grants,
  }: { userId: string; communeCode: string | null; grants: readonly Grant[] },
) {
  const before = await heldIn(tx, userId, communeCode)
  const same = (a: Grant, b: Grant) => a.role === b.role && a.officeId === b.officeId
  const taken = before.filter((b) => !grants.some((g) => same(g, b)))
  const given = grants.filter((g) => !before.some((b) => same(g, b)))
  if (taken.length + given.length === 0) return
  for (const grant of taken)
    await tx.membership.deleteMany({ where: { userId, communeCode, ...grant } })
  await tx.membership.createMany({
    data: given.map((grant) => ({ userId, communeCode, ...grant, demo: by.demo })),
  })
  await recordAudit(tx, at, by, [
    {
      action: 'user.memberships-changed',
      subjectType: 'user',
      subjectId: userId,
      communeCode,
      before: { memberships: before },
      after: { memberships: await heldIn(tx, userId, communeCode) },
    },
  ])
}

/** Shuts an account: its sessions and open links end with it. False where it was shut before. */
export async function shut(
  tx: Transaction,
  at: Date,
  by: Asking,
  { userId, communeCode }: { userId: string; communeCode: string | null },
) {
  const { count } = await tx.user.updateMany({
    where: { id: userId, disabledAt: null },
    data: { disabledAt: at },
  })
  if (count === 0) return false
  await tx.session.deleteMany({ where: { userId } })
  await endLinks(tx, at, userId)
  await recordAudit(tx, at, by, [
    {
      action: 'user.disabled',
      subjectType: 'user',
      subjectId: userId,
      communeCode,
      before: { disabled: false },
      after: { disabled: true },
    },
  ])
  return true
}

const endLinks = async (tx: Transaction, at: Date, userId: string) =>
  tx.invitation.updateMany({
    where: { userId, usedAt: null, expiresAt: { gt: at } },
    data: { expiresAt: at },
  })

/** Every write of the register, each with its audit event in one transaction. */
export const registerChanges = (db: Prisma, clock: Clock) => {
  const told = (
    action: AuditAction,
    userId: string,
    communeCode: string | null,
    changed: { before?: object; after?: object } = {},
  ) => ({ action, subjectType: 'user' as const, subjectId: userId, communeCode, ...changed })

  return {
    /** Who has the login or the address already; `except`: the one who is changed. */
    taken: async (login: string | null, email: string, except: string | null = null) =>
      db.user.findFirst({
        where: {
          OR: [{ email }, ...(login === null ? [] : [{ username: login }])],
          ...(except === null ? {} : { NOT: { id: except } }),
        },
        select: { username: true },
      }),

    invite: async ({ communeCode, grants, link, ...person }: NewPerson, by: Asking) =>
      db.$transaction(async (tx) => {
        const at = clock.now()
        const userId = randomUUIDv7()
        await tx.user.create({
          data: {
            id: userId,
            name: person.name,
            email: person.email,
            username: person.login,
            displayUsername: person.login,
            demo: by.demo,
          },
        })
        await tx.membership.createMany({
          data: grants.map((grant) => ({ userId, communeCode, ...grant, demo: by.demo })),
        })
        await tx.invitation.create({ data: { userId, ...link, byId: by.actor.id, at } })
        const after = { ...person, memberships: grants }
        await recordAudit(tx, at, by, [told('user.invited', userId, communeCode, { after })])
        return userId
      }),

    makeLink: async (
      userId: string,
      communeCode: string | null,
      link: NewPerson['link'],
      by: Asking,
    ) =>
      db.$transaction(async (tx) => {
        const at = clock.now()
        await endLinks(tx, at, userId)
        await tx.invitation.create({ data: { userId, ...link, byId: by.actor.id, at } })
        const after = { expiresAt: link.expiresAt }
        await recordAudit(tx, at, by, [told('user.link-made', userId, communeCode, { after })])
      }),

    change: async (userId: string, communeCode: string | null, data: Changed, by: Asking) =>
      db.$transaction(async (tx) => {
        const select = { name: true, email: true, mailNotices: true }
        const before = await tx.user.findUniqueOrThrow({ where: { id: userId }, select })
        const after = await tx.user.update({ where: { id: userId }, data, select })
        if (JSON.stringify(before) === JSON.stringify(after)) return
        await recordAudit(tx, clock.now(), by, [
          told('user.changed', userId, communeCode, { before, after }),
        ])
      }),

    putGrants: async (
      userId: string,
      communeCode: string | null,
      grants: readonly Grant[],
      by: Asking,
      check: KeeperCheck,
    ) =>
      db.$transaction(async (tx) => {
        await inTurn(tx)
        await putGrants(tx, clock.now(), by, { userId, communeCode, grants })
        await check([communeCode], tx)
      }),

    disable: async (
      userId: string,
      places: readonly (string | null)[],
      by: Asking,
      check: KeeperCheck,
    ) =>
      db.$transaction(async (tx) => {
        await inTurn(tx)
        const communeCode = onlyOf(places)
        const shutNow = await shut(tx, clock.now(), by, { userId, communeCode })
        await check(places, tx)
        return shutNow
      }),

    enable: async (userId: string, places: readonly (string | null)[], by: Asking) =>
      db.$transaction(async (tx) => {
        const { count } = await tx.user.updateMany({
          where: { id: userId, disabledAt: { not: null } },
          data: { disabledAt: null, failedSignIns: 0, lockedUntil: null },
        })
        if (count === 0) return false
        // One that was opened in the moment of shutting may not come back to life.
        await tx.session.deleteMany({ where: { userId } })
        await recordAudit(tx, clock.now(), by, [
          told('user.enabled', userId, onlyOf(places), {
            before: { disabled: true },
            after: { disabled: false },
          }),
        ])
        return true
      }),

    signOut: async (userId: string, places: readonly (string | null)[], by: Asking) =>
      db.$transaction(async (tx) => {
        const { count } = await tx.session.deleteMany({ where: { userId } })
        await recordAudit(tx, clock.now(), by, [
          told('user.signed-out', userId, onlyOf(places), {
            before: { sessions: count },
            after: { sessions: 0 },
          }),
        ])
      }),
  }
}

/** What is written down about somebody of one place belongs to its log. */
export const onlyOf = (places: readonly (string | null)[]) =>
  places.length === 1 ? (places[0] ?? null) : null
