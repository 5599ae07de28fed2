import type { EntryRow, Figure } from '@tien-do/contract'
import { parsePeriod, type Verdict, isBlank } from '@tien-do/domain'
import { checkOf, type FigureOf } from './check-cell.ts'
import type { EntrySheet } from '../entry-queries.ts'

export interface Preview {
  verdict: Verdict
  difference: number | null
}

/**
 * What the figure would say about its year. Null for an interim round, which is not judged, and for
 * a year without a target.
 */
export function previewOf(
  row: EntryRow,
  figure: Figure,
  sheet: Pick<EntrySheet, 'round' | 'today'>,
  of: FigureOf,
): Preview | null {
  const { target } = row
  if (parsePeriod(sheet.round.period)?.kind !== 'year' || !target || isBlank(figure)) return null
  const { verdict, difference } = checkOf(row, figure, sheet, of)
  return verdict && { verdict, difference }
}
