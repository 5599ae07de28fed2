import type { ComparisonRow } from '@tien-do/contract'

/** `3`, `3–4` where the difference is too small to matter, `–` where it is not ranked. */
export const rankWords = ({ rank, rankTo }: Pick<ComparisonRow, 'rank' | 'rankTo'>): string => {
  if (rank === null) return '–'
  return rankTo !== null && rankTo > rank ? `${rank}–${rankTo}` : String(rank)
}

export type Join = 'first' | 'middle' | 'last'

/** Where a row stands in the bracket that joins those who share their ranks; null: it stands alone. */
export function joinOf(row: ComparisonRow, ranked: readonly ComparisonRow[]): Join | null {
  const shares = ranked.filter(
    ({ commune, rank }) => commune.kind === row.commune.kind && rank === row.rank,
  )
  if (row.rank === null || shares.length < 2) return null
  if (row === shares[0]) return 'first'
  return row === shares.at(-1) ? 'last' : 'middle'
}
