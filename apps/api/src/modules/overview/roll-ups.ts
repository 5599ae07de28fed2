import type { OfficeProgress, Overview } from '@tien-do/contract'
import {
  countByOffice,
  countOutlooks,
  countVerdicts,
  type Counted,
  type OfficeRole,
  type RollUpRow,
} from '@tien-do/domain'
import type { IndicatorMaterial } from '../assessment/assessment.repository.ts'

export type CountedOfYear = Counted<RollUpRow & { id: string; name: string; group: string }>

/** Stands for "Chưa phân công" among the offices: what has none is shown, never left out. */
const nobody = 'nobody'

/**
 * For each office, as assigned: what it leads in the year asked for, by year over the plan, and its
 * outlook; how much it supports; last, what has no office.
 */
export function officeProgress(
  counted: readonly CountedOfYear[],
  byYear: ReadonlyMap<number, readonly CountedOfYear[]>,
  indicators: readonly IndicatorMaterial[],
): OfficeProgress[] {
  const responsible = new Map(indicators.map((it) => [it.code, responsibleFor(it)]))
  const tally = (list: readonly CountedOfYear[]) =>
    new Map(countByOffice(list, (code) => responsible.get(code) ?? []).map((o) => [o.officeId, o]))
  const now = tally(counted)
  const years = [...byYear].map(([year, list]) => ({ year, offices: tally(list) }))
  const names = new Map(indicators.flatMap((it) => it.offices.map((o) => [o.id, o.name])))

  return [...now.values()]
    .map(({ officeId, lead, support }) => ({
      id: officeId === nobody ? null : officeId,
      name: names.get(officeId) ?? '',
      assigned: total(lead.counts),
      supports: total(support.counts),
      counts: lead.counts,
      due: lead.due,
      withData: lead.withData,
      outlook: lead.outlook,
      years: years.map(({ year, offices }) => {
        const of = offices.get(officeId)?.lead ?? countVerdicts([])
        return { year, counts: of.counts, due: of.due, withData: of.withData }
      }),
    }))
    .sort((a, b) => Number(a.id === null) - Number(b.id === null) || b.assigned - a.assigned)
}

/** Supporting a thing that nobody enters does not make it assigned. */
const responsibleFor = (it: IndicatorMaterial): { officeId: string; role: OfficeRole }[] => {
  const offices = it.offices.map(({ id, role }) => ({ officeId: id, role }))
  return offices.some((o) => o.role === 'lead')
    ? offices
    : [...offices, { officeId: nobody, role: 'lead' }]
}

/** By group of the plan, in its order; a headline counts in the group of its first row. */
export function groupProgress(counted: readonly CountedOfYear[]): Overview['groups'] {
  const groups = Map.groupBy(counted, (c) => c.rows[0]?.group ?? '')
  return [...groups].map(([name, list]) => {
    const { counts, due, withData } = countVerdicts(list.map((c) => c.verdict))
    return {
      name,
      total: list.length,
      counts,
      due,
      withData,
      outlook: countOutlooks(list.map((c) => c.status)),
    }
  })
}

const total = (counts: Record<string, number>) =>
  Object.values(counts).reduce((sum, n) => sum + n, 0)
