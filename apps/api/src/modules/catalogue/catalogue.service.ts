import type {
  addDefinition,
  changeDefinition,
  listMapping,
  ParsedOf,
  putDefinition,
} from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { forbidden, invalidField, notFound, Refusal } from '../../http/refusal.ts'
import type { CatalogueRepository, DefinitionFields } from './catalogue.repository.ts'
import type { MappingRepository } from './mapping.repository.ts'

export type CatalogueService = ReturnType<typeof catalogueService>

const notKeeper = () =>
  forbidden({
    vi: 'Danh mục chỉ tiêu dùng chung do cán bộ thành phố lập và sửa.',
    en: 'The city keeps the shared catalogue.',
  })

const refuseOthers = ({ actor }: Asking) => {
  if (!can.keepCatalogue(actor)) throw notKeeper()
}

/** So many communes are named in a refusal; the rest is a count. */
const named = 3

/** The shared catalogue and which indicators hang on it; refuses changes that would part unit and use (409). */
export const catalogueService = (catalogue: CatalogueRepository, mapping: MappingRepository) => {
  const entry = async (slug: string) => {
    const found = await catalogue.one(slug)
    if (!found) throw notFound()
    return found
  }

  /** A unit or direction that figures in use do not fit would silently end their comparison. */
  const refuseMisfits = async (slug: string, before: DefinitionFields, after: DefinitionFields) => {
    if (before.unit === after.unit && before.direction === after.direction) return
    const misfits = (await catalogue.misfits(slug, after)).filter((it) =>
      before.unit === after.unit ? it.direction !== after.direction : it.unit !== after.unit,
    )
    if (misfits.length === 0) return
    const places = [...new Set(misfits.map((it) => it.plan.commune.name))]
    const list = places.slice(0, named).join(', ') + (places.length > named ? '…' : '')
    const what = before.unit === after.unit ? 'direction' : 'unit'
    throw new Refusal('wrong-state', {
      vi: `${misfits.length} chỉ tiêu của ${places.length} xã (${list}) đang theo ${what === 'unit' ? `đơn vị “${before.unit}”` : 'chiều cũ'} và sẽ không so sánh được nữa. Bỏ gắn các chỉ tiêu ấy trước, hoặc thêm một định nghĩa mới.`,
      en: `${misfits.length} indicators of ${places.length} communes (${list}) use the former ${what} and could no longer be compared. Take them off first, or add a new definition.`,
    })
  }

  return {
    all: async (_query: object, asking: Asking) => {
      refuseOthers(asking)
      return { items: await catalogue.all() }
    },

    add: async ({ slug, ...it }: ParsedOf<typeof addDefinition>, asking: Asking) => {
      refuseOthers(asking)
      if (await catalogue.one(slug))
        throw invalidField('#/slug', {
          vi: `Mã “${slug}” đã có trong danh mục.`,
          en: `The catalogue has “${slug}”.`,
        })
      refuseTwice(it.breaks)
      await catalogue.add(slug, { ...it, shortName: it.shortName ?? null }, asking)
      return entry(slug)
    },

    change: async ({ slug, ...change }: ParsedOf<typeof changeDefinition>, asking: Asking) => {
      refuseOthers(asking)
      const { indicators: _i, otherUnit: _o, edited: _e, slug: _s, ...before } = await entry(slug)
      const given = Object.fromEntries(
        Object.entries(change).filter(([, value]) => value !== undefined),
      )
      const after: DefinitionFields = { ...before, ...given }
      refuseTwice(after.breaks)
      await refuseMisfits(slug, before, after)
      await catalogue.change(slug, before, after, asking)
      return entry(slug)
    },

    mapping: async (question: ParsedOf<typeof listMapping>, asking: Asking) => {
      refuseOthers(asking)
      const [rows, total] = await Promise.all([mapping.page(question), mapping.total(question)])
      const items = rows.slice(0, question.limit)
      const nextCursor = rows.length > question.limit ? (items.at(-1)?.id ?? null) : null
      return { items, nextCursor, total }
    },

    map: async ({ id, definition }: ParsedOf<typeof putDefinition>, asking: Asking) => {
      const it = await mapping.find(id)
      if (!it || !can.seeCommune(asking.actor, { communeCode: it.commune.code })) throw notFound()
      refuseOthers(asking)
      if (definition !== null) {
        const to = await catalogue.one(definition)
        if (!to)
          throw invalidField('#/definition', {
            vi: 'Danh mục không có chỉ tiêu này.',
            en: 'The catalogue has no such indicator.',
          })
        if (to.unit !== it.unit)
          throw invalidField('#/definition', {
            vi: `Khác đơn vị: chỉ tiêu ${it.code} tính bằng “${it.unit ?? 'không có'}”, “${to.name.vi}” tính bằng “${to.unit}”. Chỉ gắn khi cùng đơn vị.`,
            en: `Another unit: indicator ${it.code} is in “${it.unit ?? 'none'}”, “${to.name.en}” in “${to.unit}”. Only the same unit compares.`,
          })
      }
      await mapping.put(it, definition, asking)
      return (await mapping.find(id)) ?? it
    },
  }
}

const refuseTwice = (breaks: DefinitionFields['breaks']) => {
  const twice = breaks.findIndex((b, i) => breaks.findIndex((o) => o.year === b.year) < i)
  if (twice >= 0)
    throw invalidField(`#/breaks/${twice}/year`, {
      vi: 'Mỗi năm chỉ ghi một lần đứt chuỗi.',
      en: 'A year has one series break.',
    })
}
