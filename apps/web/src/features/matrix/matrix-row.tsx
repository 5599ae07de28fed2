import { memo } from 'react'
import { wordOf, type StandingView } from '@tien-do/domain'
import classes from './matrix.module.css'
import glyphs from './matrix-glyphs.module.css'
import type { Column, Line } from './matrix-model.ts'
import { RowHead } from './row-head.tsx'

export interface ShownColumn {
  column: Column
  /** Its place among all columns, where a line keeps its cell. */
  at: number
}

interface Props {
  line: Line
  /** Its place among the rows shown, and how a screen reader counts it. */
  row: number
  ariaRow: number
  top: number
  view: StandingView
  columns: readonly ShownColumn[]
  xs: readonly number[]
  /** Which of the columns are drawn. */
  from: number
  to: number
  /** The column with the focus, where it is in this row: 0 is the commune. */
  active: number | null
  /** Cells that bear it stand out. */
  only: string | null
  words: Readonly<Record<string, string>>
}

export const cellId = (row: number, col: number) => `matrix-${row}-${col}`

/** A commune: one element a cell, for hundreds of them come and go while somebody scrolls. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { line, row, ariaRow, top, view, columns, xs, from, to, active, only, words } = props
  const cellAt = (index: number) => {
    const column = columns[index]
    const left = xs[index]
    if (!column || left === undefined) return null
    const mark = line.cells[column.at]
    const word = mark ? wordOf(view, mark) : 'none'
    return (
      <div
        key={index}
        id={cellId(row, index + 1)}
        role="gridcell"
        aria-colindex={index + 2}
        aria-label={words[word]}
        className={`${classes.cell} ${glyphs.mark}`}
        data-col={index + 1}
        data-mark={word}
        data-verdict={view === 'verdict' ? word : undefined}
        data-faint={only !== null && word !== only ? true : undefined}
        tabIndex={active === index + 1 ? 0 : undefined}
        style={{ left }}
      />
    )
  }
  const drawn = Array.from({ length: to - from }, (_, n) => cellAt(from + n))
  const kept = active === null || active === 0 ? null : active - 1
  const outside = kept !== null && (kept < from || kept >= to) ? cellAt(kept) : null
  return (
    <div
      className={classes.row}
      role="row"
      aria-rowindex={ariaRow}
      data-row={row}
      data-active={active === null ? undefined : true}
      style={{ top }}
    >
      <RowHead line={line} id={cellId(row, 0)} active={active === 0} view={view} />
      <div className={classes.cells} role="presentation">
        {drawn}
        {outside}
      </div>
    </div>
  )
})
