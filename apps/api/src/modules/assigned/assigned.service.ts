import type { listAssigned, ParsedOf, putAssigned, putManyAssigned } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { forbidden, invalidField, notFound } from '../../http/refusal.ts'
import { num } from '../assessment/assessment.repository.ts'
import { isShare } from '../assessment/is-share.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { AssignedRepository } from './assigned.repository.ts'

export type AssignedService = ReturnType<typeof assignedService>

const refuseOthers = ({ actor }: Asking) => {
  if (!can.keepCatalogue(actor))
    throw forbidden({
      vi: 'Số thành phố giao do cán bộ thành phố nhập.',
      en: 'The city enters the figures that it assigns.',
    })
}

/** What the city sets for indicators beside their plans; refuses who may not keep it (403). */
export const assignedService = (assigned: AssignedRepository) => {
  /** The indicators of rows, each with the figure that is to be set. */
  const settings = async (
    rows: readonly { indicatorId: string; value: number | null }[],
    pointer: (index: number) => string,
  ) => {
    const found = await assigned.indicators(rows.map((r) => r.indicatorId))
    const byId = new Map(found.map((it) => [it.id, it]))
    const series = new Set<string>()
    return rows.map(({ indicatorId, value }, i) => {
      const it = byId.get(indicatorId)
      if (!it) throw notFound()
      if (value !== null && isShare(it) && (value < 0 || value > 100))
        throw invalidField(pointer(i), {
          vi: 'Tỷ lệ phải từ 0 đến 100.',
          en: 'A share must lie between 0 and 100.',
        })
      if (series.has(it.seriesId))
        throw invalidField(pointer(i), {
          vi: 'Hai dòng cùng một chỉ tiêu; giữ một dòng.',
          en: 'Two rows are of one indicator; keep one.',
        })
      series.add(it.seriesId)
      return {
        indicatorId,
        seriesId: it.seriesId,
        communeCode: it.plan.communeCode,
        value,
      }
    })
  }

  return {
    list: async (query: ParsedOf<typeof listAssigned>, asking: Asking) => {
      refuseOthers(asking)
      const { definition, year, limit } = query
      const found = await assigned.definition(definition)
      if (!found) throw notFound()
      const [rows, counts] = await Promise.all([
        assigned.page(query),
        assigned.counts(definition, year),
      ])
      const shown = rows.slice(0, limit)
      return {
        definition: {
          slug: found.slug,
          name: { vi: found.nameVi, en: found.nameEn },
          unit: found.unit,
        },
        year,
        counts,
        nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
        items: shown.map((it) => ({
          indicatorId: it.id,
          commune: toCommuneRef(it.plan.commune),
          code: it.code,
          name: it.name,
          unit: it.unit,
          target: it.targets[0]?.text ?? null,
          value: num(it.series.assigned[0]?.value ?? null),
          source: it.series.assigned[0]?.source ?? null,
        })),
      }
    },

    put: async ({ id, year, value, source }: ParsedOf<typeof putAssigned>, asking: Asking) => {
      const [found] = await assigned.indicators([id])
      if (!found || !can.seeCommune(asking.actor, found.plan)) throw notFound()
      refuseOthers(asking)
      const rows = await settings([{ indicatorId: id, value }], () => '#/value')
      await assigned.put(year, source, rows, asking)
      return { indicatorId: id, year, value, source: value === null ? null : source }
    },

    putMany: async ({ year, source, rows }: ParsedOf<typeof putManyAssigned>, asking: Asking) => {
      refuseOthers(asking)
      const given = await settings(rows, (i) => `#/rows/${i}/value`)
      return { changed: await assigned.put(year, source, given, asking) }
    },
  }
}
