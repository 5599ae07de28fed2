import type { OfficeRef, OfficeStanding, ReviewRow } from '@tien-do/contract'

interface Stood {
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
        asked: own.length,
        entered: own.filter(({ row }) => row.observation !== null).length,
        submitted: count('submitted'),
        approved: count('approved'),
        returned: count('returned'),
        missing: count('missing'),
        unusual: own.filter((r) => r.state === 'submitted' && r.row.unusual.length > 0).length,
      },
    ]
  })
}
