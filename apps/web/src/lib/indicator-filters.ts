import type { OverviewIndicator } from '@tien-do/contract'
import { outlookStatuses, verdicts, type OutlookStatus, type Verdict } from '@tien-do/domain'
import { fold } from './fold.ts'

/** What the address of the overview and of the list of indicators may hold. */
export interface IndicatorFilters {
  year: number | null
  /** A round within the year, `2027-H1`; it says the year too. */
  round: string | null
  count: 'headlines' | 'rows'
  group: string | null
  /** An office's id, or `none`: not assigned. */
  office: string | null
  verdict: Verdict | null
  status: OutlookStatus | null
  search: string
}

const oneOf = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((it) => it === text) ?? null

const interim = /^20\d{2}-(Q1|H1|9M)$/

/** What the address says; words that nobody knows are as good as not there. */
export function filtersOf(address: URLSearchParams): IndicatorFilters {
  const year = Number(address.get('year'))
  const round = address.get('round') ?? ''
  return {
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : null,
    round: interim.test(round) ? round : null,
    count: address.get('count') === 'rows' ? 'rows' : 'headlines',
    group: address.get('group'),
    office: address.get('office'),
    verdict: oneOf(verdicts, address.get('verdict')),
    status: oneOf(outlookStatuses, address.get('status')),
    search: address.get('q') ?? '',
  }
}

type Filtered = Pick<OverviewIndicator, 'code' | 'name' | 'group' | 'verdict' | 'status'> & {
  offices: readonly { id: string }[]
}

/** Whether a row is shown; the year, the round and the way of counting are the API's business. */
export function matches(
  it: Filtered,
  filters: Omit<IndicatorFilters, 'year' | 'round' | 'count'>,
): boolean {
  const { group, office, verdict, status, search } = filters
  if (group !== null && it.group !== group) return false
  if (verdict !== null && it.verdict !== verdict) return false
  if (status !== null && it.status !== status) return false
  if (office === 'none' && it.offices.length > 0) return false
  if (office !== null && office !== 'none' && !it.offices.some(({ id }) => id === office))
    return false
  return fold(`${it.code} ${it.name}`).includes(fold(search))
}

/** True where something beyond the year and the way of counting narrows the page. */
export const isNarrowed = ({ group, office, verdict, status, search }: IndicatorFilters) =>
  [group, office, verdict, status].some((it) => it !== null) || search !== ''
