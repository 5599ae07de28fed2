import type { ParsedOf, listUsers } from '@tien-do/contract'
import { wallClock, type Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'
import { activeUser, credential } from './active-user.ts'
import { toMembership } from './membership.ts'

export type RegisterRepository = ReturnType<typeof registerRepository>
export type Registered = Awaited<ReturnType<RegisterRepository['some']>>[number]

type Question = Pick<ParsedOf<typeof listUsers>, 'limit' | 'cursor' | 'search' | 'state'>

const { sql } = Sql

const hasPassword = sql`EXISTS (SELECT FROM account AS a
  WHERE a.user_id = u.id AND a.provider_id = 'credential' AND a.password IS NOT NULL)`
const inState = {
  active: sql`u.disabled_at IS NULL AND ${hasPassword}`,
  invited: sql`u.disabled_at IS NULL AND NOT ${hasPassword}`,
  disabled: sql`u.disabled_at IS NOT NULL`,
} as const

/**
 * Whom the register of a commune holds: who has a role in it, and who handed the last one over and
 * has none anywhere. Names that only history keeps have no login, and are in no register.
 */
const within = (communeCode: string | null) =>
  communeCode === null
    ? sql`u.username IS NOT NULL`
    : sql`u.username IS NOT NULL AND (
        EXISTS (SELECT FROM membership AS m WHERE m.user_id = u.id AND m.commune_code = ${communeCode})
        OR (NOT EXISTS (SELECT FROM membership AS m WHERE m.user_id = u.id)
            AND EXISTS (SELECT FROM handover AS h
              WHERE h.from_id = u.id AND h.commune_code = ${communeCode})))`

const matching = (search: string) => {
  const words = search.replaceAll(/[\\%_]/g, String.raw`\$&`)
  const like = sql`LIKE '%' || folded(${words}) || '%'`
  return sql`(folded(u.name) ${like} OR folded(u.username) ${like}
    OR (u.email NOT LIKE '%.invalid' AND folded(u.email) ${like}))`
}

/** The register as it is read: pages, counts, single people. */
export const registerRepository = (db: Prisma, clock: Clock) => ({
  /** The ids of a page, by name; one more than asked for where there is a next one. */
  page: async (communeCode: string | null, { limit, cursor, search, state }: Question) => {
    const here = within(communeCode)
    const rows = await db.$queryRaw<{ id: string }[]>(sql`
      SELECT u.id::text FROM "user" AS u
      WHERE ${here}
        ${search ? sql`AND ${matching(search)}` : Sql.empty}
        ${state ? sql`AND ${inState[state]}` : Sql.empty}
        ${
          // Where somebody of elsewhere stands in the order is not told: it ends the list.
          cursor
            ? sql`AND (folded(u.name), u.id) > (SELECT folded(u.name), u.id FROM "user" AS u
                WHERE u.id = ${cursor}::uuid AND ${here})`
            : Sql.empty
        }
      ORDER BY folded(u.name), u.id LIMIT ${limit + 1}`)
    return rows.map(({ id }) => id)
  },

  counts: async (communeCode: string | null) => {
    const [row] = await db.$queryRaw<{ active: number; invited: number; disabled: number }[]>(sql`
      SELECT count(*) FILTER (WHERE ${inState.active})::int AS active,
        count(*) FILTER (WHERE ${inState.invited})::int AS invited,
        count(*) FILTER (WHERE ${inState.disabled})::int AS disabled
      FROM "user" AS u WHERE ${within(communeCode)}`)
    return row ?? { active: 0, invited: 0, disabled: 0 }
  },

  /** Offices that answer for indicators and have no editor who can sign in. */
  withoutEditor: async (communeCode: string) =>
    db.office.findMany({
      where: {
        communeCode,
        assignments: { some: { role: 'lead', endedAt: null } },
        memberships: { none: { role: 'office_editor', user: activeUser } },
      },
      orderBy: [{ type: { order: 'asc' } }, { name: 'asc' }],
    }),

  /** People with all they hold, in the order of the ids. */
  some: async (ids: readonly string[]) => {
    const users = await db.user.findMany({
      where: { id: { in: [...ids] } },
      include: {
        memberships: {
          include: { commune: true, office: true },
          orderBy: [{ communeCode: 'asc' }, { role: 'asc' }, { id: 'asc' }],
        },
        accounts: { where: credential, select: { id: true } },
        invitations: {
          where: { usedAt: null, expiresAt: { gt: clock.now() } },
          select: { expiresAt: true },
        },
        // Where the last role went to somebody else, the commune that keeps the person.
        handoversFrom: { select: { communeCode: true }, distinct: ['communeCode'] },
      },
    })
    const seen = await db.$queryRaw<{ id: string; at: Date }[]>(sql`
      SELECT subject_id AS id, max(at) AS at FROM audit_event
      WHERE subject_type = 'user' AND action = 'session.opened' AND subject_id = ANY(${[...ids]})
      GROUP BY subject_id`)
    const lastSignIn = new Map(seen.map(({ id, at }) => [id, at]))
    const byId = new Map(users.map((u) => [u.id, u]))
    return ids.flatMap((id) => {
      const user = byId.get(id)
      return user?.username ? [toRegistered(user, user.username, lastSignIn.get(id) ?? null)] : []
    })
  },

  officesOf: async (communeCode: string, ids: readonly string[]) =>
    db.office.findMany({
      where: { communeCode, endedAt: null, id: { in: [...ids] } },
      select: { id: true },
    }),
})

type UserRow = Sql.UserGetPayload<{
  include: {
    memberships: { include: { commune: true; office: true } }
    accounts: { select: { id: true } }
    invitations: { select: { expiresAt: true } }
    handoversFrom: { select: { communeCode: true } }
  }
}>

/** An address that the product made up is nobody's. */
export const realEmail = (email: string) => (email.endsWith('.invalid') ? null : email)
export const madeEmail = (login: string) => `${login}@tiendo.invalid`

function toRegistered(user: UserRow, login: string, lastSignIn: Date | null) {
  const { id, name, demo, mailNotices, disabledAt, lockedUntil, accounts } = user
  const places = user.memberships.map((m) => m.communeCode)
  return {
    id,
    name,
    login,
    email: realEmail(user.email),
    mailNotices,
    demo,
    state: disabledAt
      ? ('disabled' as const)
      : accounts.length > 0
        ? ('active' as const)
        : ('invited' as const),
    lockedUntil: lockedUntil && lockedUntil > wallClock.now() ? lockedUntil : null,
    lastSignIn,
    linkUntil: user.invitations[0]?.expiresAt ?? null,
    memberships: user.memberships.map((m) => ({
      ...toMembership(m),
      communeCode: m.communeCode,
      officeId: m.officeId,
    })),
    /** The communes in which the person holds a role, or held the last one; null: the city. */
    places: new Set(places.length > 0 ? places : user.handoversFrom.map((h) => h.communeCode)),
  }
}
