import type { Review, ReviewRow } from './review-queries.ts'

/** The lists of the page, in the order in which they stand. */
export const lists = ['submitted', 'returned', 'missing', 'approved'] as const
export type List = (typeof lists)[number]

export interface ReviewFilter {
  /** An office, `none` for what has no office, null for all. */
  office: string | null
  list: List | null
  unusual: boolean
}

export const filterOf = (address: URLSearchParams): ReviewFilter => ({
  office: address.get('office'),
  list: lists.find((it) => it === address.get('state')) ?? null,
  unusual: address.get('unusual') === '1',
})

export const isFiltered = ({ office, list, unusual }: ReviewFilter) =>
  office !== null || list !== null || unusual

/** The lists as the address narrows them; the counts of the page stay those of the round. */
export function shownOf(review: Review, filter: ReviewFilter): Record<List, ReviewRow[]> {
  const isShown = (row: ReviewRow) =>
    (filter.office === null || (row.office?.id ?? 'none') === filter.office) &&
    (!filter.unusual || row.unusual.length > 0)
  const of = (list: List) =>
    filter.list === null || filter.list === list ? review[list].filter(isShown) : []
  return {
    submitted: of('submitted'),
    returned: of('returned'),
    missing: of('missing'),
    approved: of('approved'),
  }
}

/** What may be approved without a second look. */
export const calmIds = (rows: readonly ReviewRow[]) =>
  rows.flatMap(({ observation, mayApprove, unusual }) =>
    observation && mayApprove && unusual.length === 0 ? [observation.id] : [],
  )
