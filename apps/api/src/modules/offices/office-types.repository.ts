import type { Clock } from '../../clock.ts'
import type { Prisma } from '../../database/prisma.ts'
import type { OfficeType } from '../../generated/prisma/client.ts'
import type { Asking } from '../../http/asking.ts'
import { recordAudit } from '../audit/audit.repository.ts'

export type OfficeTypeRepository = ReturnType<typeof officeTypeRepository>

interface Fields {
  nameVi: string
  nameEn: string
  order: number
}

export const toOfficeType = ({ slug, nameVi, nameEn, order }: OfficeType) => ({
  slug,
  name: { vi: nameVi, en: nameEn },
  order,
})

const fieldsOf = ({ nameVi, nameEn, order }: Fields) => ({ nameVi, nameEn, order })

export const officeTypeRepository = (db: Prisma, clock: Clock) => ({
  list: async () =>
    db.officeType.findMany({
      orderBy: [{ order: 'asc' }, { slug: 'asc' }],
      include: { _count: { select: { offices: { where: { endedAt: null } } } } },
    }),

  find: async (slug: string) => db.officeType.findUnique({ where: { slug } }),

  add: async (slug: string, it: Fields, by: Asking) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const row = await tx.officeType.create({
        data: { slug, ...it, editedAt: at, demo: by.demo },
      })
      await recordAudit(tx, at, by, [
        {
          action: 'office-type.added',
          subjectType: 'office-type',
          subjectId: slug,
          communeCode: null,
          after: it,
        },
      ])
      return row
    }),

  change: async (was: OfficeType, to: Partial<Fields>, by: Asking) =>
    db.$transaction(async (tx) => {
      const at = clock.now()
      const row = await tx.officeType.update({
        where: { slug: was.slug },
        data: { ...to, editedAt: at },
      })
      await recordAudit(tx, at, by, [
        {
          action: 'office-type.changed',
          subjectType: 'office-type',
          subjectId: was.slug,
          communeCode: null,
          before: fieldsOf(was),
          after: fieldsOf(row),
        },
      ])
      return row
    }),
})
