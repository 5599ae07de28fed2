import type { getCommune, listCommunes, listOffices, ParsedOf } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { forbidden, notFound } from '../../http/refusal.ts'
import { toCommuneRef, toOfficeRef, type CommuneRepository } from './communes.repository.ts'

export type CommuneService = ReturnType<typeof communeService>

/** The communes that somebody sees; another is as if it were not there (404). */
export const communeService = (communes: CommuneRepository) => {
  /** The commune of an address that the asker may look into; else it does not exist. */
  const seen = async (slug: string, { actor }: Pick<Asking, 'actor'>) => {
    const commune = await communes.find(slug)
    if (!commune || !can.seeCommune(actor, { communeCode: commune.code })) throw notFound()
    return commune
  }

  return {
    seen,

    list: async (query: ParsedOf<typeof listCommunes>, { actor }: Asking) => {
      // Who has a plan is not public before the plan is.
      if (query.hasPlan !== undefined && !can.readCity(actor))
        throw forbidden({
          vi: 'Chỉ tài khoản thành phố lọc được theo kế hoạch.',
          en: 'Only the city can filter by plan.',
        })
      const rows = await communes.page(query)
      const items = rows.slice(0, query.limit)
      const nextCursor = rows.length > query.limit ? (items.at(-1)?.code ?? null) : null
      return { items: items.map(toCommuneRef), nextCursor }
    },

    get: async ({ slug }: ParsedOf<typeof getCommune>) => {
      const commune = await communes.find(slug)
      if (!commune) throw notFound()
      return { ...toCommuneRef(commune), province: commune.province.name }
    },

    offices: async ({ slug }: ParsedOf<typeof listOffices>, asking: Asking) => {
      const commune = await seen(slug, asking)
      const offices = await communes.offices(commune.code)
      return {
        items: offices.map((o) => ({
          ...toOfficeRef(o),
          typeName: { vi: o.type.nameVi, en: o.type.nameEn },
        })),
      }
    },
  }
}
