import type {
  addOffice,
  changeOffice,
  endOffice,
  listOfficeRegister,
  ParsedOf,
} from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { forbidden, invalidField, notFound, Refusal } from '../../http/refusal.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { OfficeEndings } from './office-ending.repository.ts'
import { toOfficeType, type OfficeTypeRepository } from './office-types.repository.ts'
import { toRegistered, type OfficeRepository, type OfficeRow } from './offices.repository.ts'

export type OfficeService = ReturnType<typeof officeService>

const notKeeper = () =>
  forbidden({
    vi: 'Danh sách đơn vị do cán bộ tổng hợp của xã lập và sửa.',
    en: 'The coordinator of the commune keeps its offices.',
  })

const ended = (name: string) =>
  new Refusal('wrong-state', {
    vi: `${name} đã kết thúc hoạt động, không sửa được nữa.`,
    en: `${name} has ended and can no longer be changed.`,
  })

/** The offices of a commune, kept by its coordinator. */
export const officeService = (
  offices: OfficeRepository,
  endings: OfficeEndings,
  types: OfficeTypeRepository,
  communes: CommuneService,
) => {
  /** An office that the asker keeps: unseen ones do not exist, others' are refused. */
  const kept = async (id: string, { actor }: Asking): Promise<OfficeRow> => {
    const office = await offices.find(id)
    if (!office || !can.seeCommune(actor, office)) throw notFound()
    if (!can.keepOffices(actor, office)) throw notKeeper()
    return office
  }

  const refuseTaken = async (communeCode: string, name: string, but: string | null) => {
    const other = await offices.named(communeCode, name)
    if (!other || other.id === but) return
    throw invalidField(
      '#/name',
      other.endedAt
        ? {
            vi: `Tên “${name}” là của một đơn vị đã kết thúc; số liệu cũ mang tên ấy. Chọn tên khác, ví dụ thêm năm thành lập.`,
            en: `“${name}” is the name of an office that has ended; old figures bear it. Choose another, for example with the year.`,
          }
        : {
            vi: `Xã đã có đơn vị tên “${name}”.`,
            en: `The commune has an office named “${name}”.`,
          },
    )
  }

  const refuseUnknownType = async (type: string) => {
    if (!(await offices.hasType(type)))
      throw invalidField('#/type', {
        vi: 'Không có loại đơn vị này; chọn trong danh mục chung của thành phố.',
        en: "There is no such type of office; choose from the city's list.",
      })
  }

  return {
    register: async ({ slug }: ParsedOf<typeof listOfficeRegister>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      const owned = { communeCode: commune.code }
      if (!can.review(asking.actor, owned)) throw notKeeper()
      const [rows, kinds] = await Promise.all([offices.ofCommune(commune.code), types.list()])
      return {
        commune: toCommuneRef(commune),
        items: rows.map(toRegistered),
        types: kinds.map(toOfficeType),
        may: { keep: can.keepOffices(asking.actor, owned) },
      }
    },

    add: async ({ slug, ...it }: ParsedOf<typeof addOffice>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      if (!can.keepOffices(asking.actor, { communeCode: commune.code })) throw notKeeper()
      const name = it.name.normalize('NFC')
      await refuseTaken(commune.code, name, null)
      await refuseUnknownType(it.type)
      return toRegistered(await offices.add(commune.code, { name, type: it.type }, asking))
    },

    change: async ({ id, name, type }: ParsedOf<typeof changeOffice>, asking: Asking) => {
      const office = await kept(id, asking)
      if (office.endedAt) throw ended(office.name)
      const renamed = name?.normalize('NFC')
      if (renamed !== undefined) await refuseTaken(office.communeCode, renamed, id)
      if (type !== undefined) await refuseUnknownType(type)
      return toRegistered(await offices.change(office, { name: renamed, type }, asking))
    },

    end: async ({ id, intoOfficeId, decision }: ParsedOf<typeof endOffice>, asking: Asking) => {
      const office = await kept(id, asking)
      if (office.endedAt) throw ended(office.name)
      const into = intoOfficeId === null ? null : await offices.find(intoOfficeId)
      if (
        intoOfficeId !== null &&
        (!into || into.communeCode !== office.communeCode || into.endedAt || into.id === id)
      )
        throw invalidField('#/intoOfficeId', {
          vi: 'Chọn một đơn vị khác đang hoạt động của xã.',
          en: 'Choose another office of the commune that works.',
        })
      if (!into) {
        const { assignments, people, explanations } = await endings.hanging(id)
        if (assignments + people + explanations > 0)
          throw new Refusal('wrong-state', {
            vi: `${office.name} còn ${assignments} phân công, ${people} người nhập số liệu, ${explanations} yêu cầu giải trình đang mở. Chọn đơn vị nhận lại những việc này.`,
            en: `${office.name} still has ${assignments} assignments, ${people} people, ${explanations} open requests for an explanation. Choose the office that takes them over.`,
          })
      }
      const moved = await endings.end(office, into, decision, asking)
      const after = await offices.find(id)
      if (!moved || !after) throw ended(office.name)
      return { office: toRegistered(after), moved }
    },
  }
}
