import { sameFigure } from '@tien-do/domain'
import { figureOf } from '../cell/figure.ts'
import type { Cell, Stuck } from '../cell/entry-cell.ts'
import { isEditable } from '../cell/entry-cell.ts'
import type { KeptFigure } from '../../../lib/kept/kept-figure.ts'
import { readCell } from '../cell/read-cell.ts'
import { readFraction } from '../cell/read-cell.ts'
import { typedEdit } from '../cell/typed-edit.ts'

/**
 * A cell with what this browser kept of it. Null where it can not take it any more: it is locked,
 * submitted, or another's.
 */
export function withKept(cell: Cell, kept: KeptFigure): Cell | null {
  const mine = !sameFigure(kept.figure, kept.base.figure)
  const theirs = cell.saved
  const moved = (theirs?.etag ?? null) !== kept.base.etag
  const arrived =
    moved &&
    [kept.figure, ...kept.doubtful].findLast((it) => sameFigure(it, figureOf(theirs))) !== undefined
  const had = arrived && sameFigure(kept.figure, figureOf(theirs))
  if (!isEditable(cell)) return had || (!mine && !kept.texts) ? cell : null
  const since = kept.at
  const base: Cell = { ...cell, touched: true, since }
  const withFigure: Cell =
    !mine || had
      ? base
      : {
          ...base,
          figure: kept.figure,
          key: kept.key,
          doubtful: kept.doubtful,
          queued: true,
          late: true,
          conflict: moved && !arrived ? theirs : null,
        }
  return { ...withFigure, stuck: stuckOf(withFigure, kept) }
}

function stuckOf(cell: Cell, { texts }: KeptFigure): Stuck | null {
  if (!texts) return null
  const { value, numerator, denominator } = texts
  if (value !== undefined) {
    if (readCell(value, cell.row).kind === 'blank') return null
    // What could not be read says so again; what could, was not finished.
    return typedEdit(cell, value).stuck ?? { field: 'value', text: value, why: 'unfinished' }
  }
  const parts = { numerator: numerator ?? '', denominator: denominator ?? '' }
  const reading = readFraction(parts.numerator, parts.denominator, cell.row)
  if (reading.kind === 'blank') return null
  const why = reading.kind === 'refused' ? reading.why : 'unfinished'
  return { field: 'fraction', ...parts, why }
}
