import { Owed, type listHandovers, type ParsedOf } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import { Prisma as Sql } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { toOfficeRef } from '../communes/communes.repository.ts'
import {
  heldIn,
  inTurn,
  onlyOf,
  putGrants,
  shut,
  type KeeperCheck,
} from '../users/register-change.repository.ts'
import { countsOf, owedBy, type Place } from './owed.repository.ts'

export type HandoverRepository = ReturnType<typeof handoverRepository>

interface Handing extends Place {
  fromId: string
  toId: string
  note: string | null
  /** Places of the one who leaves, where the account is shut too. */
  shuts: readonly (string | null)[] | null
}

const include = {
  office: true,
  from: { select: { id: true, name: true } },
  to: { select: { id: true, name: true } },
  by: { select: { id: true, name: true } },
} satisfies Sql.HandoverInclude

const toHandover = (row: Sql.HandoverGetPayload<{ include: typeof include }>) => ({
  id: row.id,
  at: row.at.toISOString(),
  // Of a commune there are no other roles.
  role: row.role as Place['role'],
  office: row.office && toOfficeRef(row.office),
  from: row.from,
  to: row.to,
  by: row.by,
  note: row.note,
  owed: Owed.parse(row.owed),
  demo: row.demo,
})

const { sql } = Sql

/**
 * Unread notices that go with a place: all of the commune where nothing else is held there, else
 * those told to the office, or to the coordinator.
 */
const passing = (
  { communeCode, role, officeId, fromId }: Pick<Handing, keyof Place | 'fromId'>,
  leaves: boolean,
) => {
  const ofPlace =
    role === 'office_editor'
      ? sql`n.about->>'office' = (SELECT name FROM office WHERE id = ${officeId}::uuid)`
      : role === 'coordinator'
        ? sql`n.about->>'office' IS NULL`
        : sql`FALSE`
  return sql`n.user_id = ${fromId}::uuid AND n.commune_code = ${communeCode}
    AND n.read_at IS NULL AND ${leaves ? sql`TRUE` : ofPlace}`
}

/** What the successor was told already is not told twice: to the one who leaves it counts as read. */
async function passNotices(tx: Transaction, at: Date, it: Handing, leaves: boolean) {
  const moved = await tx.$executeRaw(sql`
    UPDATE notification AS n SET user_id = ${it.toId}::uuid WHERE ${passing(it, leaves)}
      AND NOT EXISTS (SELECT FROM notification AS other
        WHERE other.user_id = ${it.toId}::uuid AND other.key = n.key)`)
  await tx.$executeRaw(sql`
    UPDATE notification AS n SET read_at = ${at} WHERE ${passing(it, leaves)}`)
  return moved
}

export const handoverRepository = (db: Prisma, clock: Clock) => ({
  page: async (communeCode: string, { limit, cursor }: ParsedOf<typeof listHandovers>) => {
    const where = { communeCode }
    // Where a handover of another commune stands in the order is not to be told either.
    if (cursor && !(await db.handover.findFirst({ where: { ...where, id: cursor } }))) return []
    const rows = await db.handover.findMany({
      where,
      include,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: limit + 1,
      ...(cursor ? { cursor: { id: cursor }, skip: 1 } : {}),
    })
    return rows.map(toHandover)
  },

  owed: async (place: Place) => owedBy(db, place, clock.today()),

  notices: async (it: Pick<Handing, keyof Place | 'fromId'>, leaves: boolean) => {
    const [row] = await db.$queryRaw<{ count: number }[]>(sql`
      SELECT count(*)::int AS count FROM notification AS n WHERE ${passing(it, leaves)}`)
    return row?.count ?? 0
  },

  /** All in one transaction; null where the place is not held any more. */
  make: async (it: Handing, by: Asking, check: KeeperCheck) =>
    db.$transaction(async (tx) => {
      await inTurn(tx)
      const at = clock.now()
      const { communeCode, role, officeId, fromId, toId, note } = it
      const isIt = (g: { role: string; officeId: string | null }) =>
        g.role === role && g.officeId === officeId
      const [held, taken] = [
        await heldIn(tx, fromId, communeCode),
        await heldIn(tx, toId, communeCode),
      ]
      if (!held.some(isIt)) return null
      const owed = countsOf(await owedBy(tx, it, clock.today()))
      const left = held.filter((g) => !isIt(g))
      if (!taken.some(isIt))
        await putGrants(tx, at, by, {
          userId: toId,
          communeCode,
          grants: [...taken, { role, officeId }],
        })
      const handover = await tx.handover.create({
        data: {
          communeCode,
          role,
          officeId,
          fromId,
          toId,
          byId: by.actor.id,
          at,
          note,
          owed,
          demo: by.demo,
        },
        include,
      })
      await putGrants(tx, at, by, { userId: fromId, communeCode, grants: left })
      const notices = await passNotices(tx, at, it, left.length === 0)
      await recordAudit(tx, at, by, [
        {
          action: 'handover.made',
          subjectType: 'handover',
          subjectId: handover.id,
          communeCode,
          // The place is the same before and after: only who holds it changes.
          before: { userId: fromId },
          after: { userId: toId, role, officeId, owed, notices, note },
        },
      ])
      if (it.shuts) await shut(tx, at, by, { userId: fromId, communeCode: onlyOf(it.shuts) })
      await check([communeCode, ...(it.shuts ?? [])], tx)
      return toHandover(handover)
    }),
})
