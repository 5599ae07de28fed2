import type { CommuneStanding } from '@tien-do/contract'
import type { CommuneKind } from '@tien-do/domain'
import { fold } from '../../lib/fold.ts'

/** In which order the communes stand: a reading order for a working day, never a ranking. */
export const cityOrders = ['name', 'not_met', 'no_data'] as const
export type CityOrder = (typeof cityOrders)[number]

export interface CityFilters {
  order: CityOrder
  kind: CommuneKind | null
  /** Part of a name, with or without diacritics. */
  search: string
}

/** The communes that pass the filters; those with most indicators of the ordering verdict first, then by name. */
export const cityList = (
  items: readonly CommuneStanding[],
  { order, kind, search }: CityFilters,
): CommuneStanding[] =>
  items
    .filter(
      ({ commune }) =>
        (kind === null || commune.kind === kind) && fold(commune.name).includes(fold(search)),
    )
    .toSorted(
      (a, b) =>
        (order === 'name' ? 0 : (b.counts[order] ?? 0) - (a.counts[order] ?? 0)) ||
        a.commune.name.localeCompare(b.commune.name, 'vi'),
    )
