import type { addOfficeType, changeOfficeType, ParsedOf } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { forbidden, invalidField, notFound } from '../../http/refusal.ts'
import { toOfficeType, type OfficeTypeRepository } from './office-types.repository.ts'

export type OfficeTypeService = ReturnType<typeof officeTypeService>

const refuseOthers = ({ actor }: Asking) => {
  if (!can.administer(actor))
    throw forbidden({
      vi: 'Danh mục loại đơn vị do quản trị viên thành phố lập và sửa.',
      en: 'The administrator of the city keeps the types of offices.',
    })
}

/** The kinds of offices by which communes are compared. None is ever taken away. */
export const officeTypeService = (types: OfficeTypeRepository) => ({
  list: async () => ({
    items: (await types.list()).map((row) => ({
      ...toOfficeType(row),
      offices: row._count.offices,
    })),
  }),

  add: async ({ slug, ...it }: ParsedOf<typeof addOfficeType>, asking: Asking) => {
    refuseOthers(asking)
    if (await types.find(slug))
      throw invalidField('#/slug', {
        vi: `Mã “${slug}” đã có; mã của loại đơn vị không trùng nhau.`,
        en: `There is a type with the key “${slug}”.`,
      })
    return toOfficeType(await types.add(slug, it, asking))
  },

  change: async ({ slug, ...to }: ParsedOf<typeof changeOfficeType>, asking: Asking) => {
    refuseOthers(asking)
    const was = await types.find(slug)
    if (!was) throw notFound()
    const given = {
      ...(to.nameVi === undefined ? {} : { nameVi: to.nameVi }),
      ...(to.nameEn === undefined ? {} : { nameEn: to.nameEn }),
      ...(to.order === undefined ? {} : { order: to.order }),
    }
    const { nameVi, nameEn, order } = { ...was, ...given }
    const same = nameVi === was.nameVi && nameEn === was.nameEn && order === was.order
    return toOfficeType(same ? was : await types.change(was, given, asking))
  },
})
