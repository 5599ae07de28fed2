import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import type { Prisma as Where } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { toOfficeRef } from '../communes/communes.repository.ts'
import { activeUser } from '../users/active-user.ts'

export type OfficeRepository = ReturnType<typeof officeRepository>
export type OfficeRow = Where.OfficeGetPayload<{ include: typeof include }>

const inForce = (role: 'lead' | 'support') =>
  ({
    where: {
      role,
      endedAt: null,
      indicator: { withdrawnAt: null, plan: { status: 'active' } },
    },
  }) satisfies Where.OfficeCountOutputTypeCountAssignmentsArgs

const include = {
  type: true,
  mergedInto: true,
  assignments: { ...inForce('lead'), select: { id: true } },
  _count: {
    select: {
      assignments: inForce('support'),
      memberships: { where: { role: 'office_editor', user: activeUser } },
    },
  },
} satisfies Where.OfficeInclude

export const toRegistered = (row: OfficeRow) => ({
  ...toOfficeRef(row),
  typeName: { vi: row.type.nameVi, en: row.type.nameEn },
  leads: row.assignments.length,
  supports: row._count.assignments,
  editors: row._count.memberships,
  endedAt: row.endedAt?.toISOString() ?? null,
  mergedInto: row.mergedInto && toOfficeRef(row.mergedInto),
})

/** The offices of a commune, and every change of one but its end. */
export const officeRepository = (db: Prisma, clock: Clock) => ({
  find: async (id: string) => db.office.findUnique({ where: { id }, include }),

  /** Those that work first, by the order of their types. */
  ofCommune: async (communeCode: string) =>
    db.office.findMany({
      where: { communeCode },
      include,
      orderBy: [
        { endedAt: { sort: 'desc', nulls: 'first' } },
        { type: { order: 'asc' } },
        { name: 'asc' },
      ],
    }),

  named: async (communeCode: string, name: string) =>
    db.office.findUnique({ where: { communeCode_name: { communeCode, name } } }),

  hasType: async (slug: string) => (await db.officeType.count({ where: { slug } })) > 0,

  add: async (communeCode: string, it: { name: string; type: string }, by: Asking) =>
    db.$transaction(async (tx) => {
      const row = await tx.office.create({
        data: { communeCode, name: it.name, typeSlug: it.type, demo: by.demo },
        include,
      })
      await written(tx, clock, by, {
        action: 'office.added',
        subjectId: row.id,
        communeCode,
        after: it,
      })
      return row
    }),

  change: async (
    { id, communeCode, name, typeSlug }: OfficeRow,
    to: { name?: string | undefined; type?: string | undefined },
    by: Asking,
  ) =>
    db.$transaction(async (tx) => {
      const before = { name, type: typeSlug }
      const after = { name: to.name ?? name, type: to.type ?? typeSlug }
      const row = await tx.office.update({
        where: { id },
        data: { name: after.name, typeSlug: after.type },
        include,
      })
      if (after.name !== before.name || after.type !== before.type)
        await written(tx, clock, by, {
          action: 'office.changed',
          subjectId: id,
          communeCode,
          before,
          after,
        })
      return row
    }),
})

const written = async (
  tx: Transaction,
  clock: Clock,
  by: Asking,
  entry: {
    action: 'office.added' | 'office.changed'
    subjectId: string
    communeCode: string
    before?: object
    after: object
  },
) => recordAudit(tx, clock.now(), by, [{ subjectType: 'office', ...entry }])
