import type { IndicatorMaterial } from './assessment.repository.ts'

/** What it takes to choose among the rows that share a series. */
interface SharedRow {
  planActive: boolean
  planNo: number
  order: number
  hasOffice: boolean
}

/**
 * Which of two rows of one series a figure is entered through: one of a plan in force, that has an
 * office; of equal ones that of the newest plan, and there the one printed first.
 */
export const byService = (a: SharedRow, b: SharedRow) =>
  Number(b.planActive) - Number(a.planActive) ||
  Number(b.hasOffice) - Number(a.hasOffice) ||
  b.planNo - a.planNo ||
  a.order - b.order

export interface ServingRow {
  row: IndicatorMaterial
  /** The plans that its figure serves, the newest first. */
  plans: string[]
  /** The first year of any of them. */
  periodStart: number
}

/** One row a series, in the order of the newest plan: a figure is entered once for every plan. */
export function servingRows(rows: readonly IndicatorMaterial[]): ServingRow[] {
  const bySeries = new Map<string, IndicatorMaterial[]>()
  const printed = rows
    .filter((it) => it.sameAsCode === null)
    .toSorted((a, b) => b.plan.no - a.plan.no || a.order - b.order)
  for (const it of printed) bySeries.set(it.seriesId, [...(bySeries.get(it.seriesId) ?? []), it])
  return [...bySeries.values()].flatMap((shared) => {
    const row = shared.toSorted((a, b) => byService(asShared(a), asShared(b)))[0]
    if (!row) return []
    const plans = [...new Set(shared.map((it) => it.plan.title))]
    return [{ row, plans, periodStart: Math.min(...shared.map((it) => it.period.start)) }]
  })
}

const asShared = (it: IndicatorMaterial): SharedRow => ({
  planActive: it.plan.active,
  planNo: it.plan.no,
  order: it.order,
  hasOffice: it.offices.some((o) => o.role === 'lead'),
})
