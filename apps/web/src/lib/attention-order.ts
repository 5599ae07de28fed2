import type { OverviewIndicator } from '@tien-do/contract'
import type { OutlookStatus } from '@tien-do/domain'

type Ranked = Pick<OverviewIndicator, 'verdict' | 'status' | 'attainment' | 'sameAs'>

export const bands = ['not_met', 'no_data', 'nearly_met', 'outlook'] as const
export type BandName = (typeof bands)[number]

const worrying: readonly OutlookStatus[] = ['missed', 'moving_away', 'off_track', 'at_risk']
const concern = (status: OutlookStatus) => {
  const place = worrying.indexOf(status)
  return place < 0 ? worrying.length : place
}

/** Which band of the list a row belongs to; null: nothing to worry about. */
export function bandOf({ verdict, status }: Ranked): BandName | null {
  if (verdict === 'not_met' || verdict === 'no_data' || verdict === 'nearly_met') return verdict
  const open = verdict === 'no_target' || verdict === 'in_progress' || verdict === 'not_due'
  return open && worrying.includes(status) ? 'outlook' : null
}

/**
 * What needs attention: not met, no data, nearly met, then what has no verdict this year and a poor
 * outlook. Inside a band the worse outlook of the unjudged and the greater shortfall come first.
 */
export function attentionOf<T extends Ranked>(rows: readonly T[]): { band: BandName; rows: T[] }[] {
  // A second row of the same series would say the same thing twice.
  const own = rows.filter(({ sameAs }) => sameAs === null)
  return bands
    .map((band) => ({
      band,
      rows: own.filter((it) => bandOf(it) === band).toSorted(byOrder(band)),
    }))
    .filter((it) => it.rows.length > 0)
}

const byOrder = (band: BandName) => (a: Ranked, b: Ranked) => {
  const outlook = concern(a.status) - concern(b.status)
  const shortfall = (a.attainment ?? Infinity) - (b.attainment ?? Infinity)
  const byShortfall = Number.isNaN(shortfall) ? 0 : shortfall
  return band === 'not_met' ? byShortfall || outlook : outlook || byShortfall
}

/** How many rows of a band stand open; the rest is one click away. */
export const openRows: Readonly<Record<BandName, number>> = {
  not_met: 12,
  no_data: 4,
  nearly_met: 4,
  outlook: 4,
}
