import type { OfficeRef, OfficeStanding, ReviewRow } from '@tien-do/contract'

/** A row of the page, with the list in which it stands. */
export interface Stood {
  state: 'submitted' | 'approved' | 'returned' | 'missing'
  row: ReviewRow
}

/** How every office stands in a round, in the commune's order; what has no office comes last. */
export function officeStandings(
  rows: readonly Stood[],
  offices: readonly OfficeRef[],
): OfficeStanding[] {
  return [...offices, null].flatMap((office) => {
    const own = rows.filter(({ row }) => (row.office?.id ?? null) === (office?.id ?? null))
    if (own.length === 0) return []
    const count = (state: Stood['state']) => own.filter((r) => r.state === state).length
    return [
      {
        office,
        asked: indicators(own),
        entered: indicators(own.filter(({ row }) => row.observation !== null)),
        submitted: count('submitted'),
        approved: count('approved'),
        returned: count('returned'),
        missing: count('missing'),
        unusual: own.filter((r) => r.state === 'submitted' && r.row.unusual.length > 0).length,
      },
    ]
  })
}

/** A figure and its correction are rows of one indicator. */
const indicators = (rows: readonly Stood[]) => new Set(rows.map(({ row }) => row.indicatorId)).size
