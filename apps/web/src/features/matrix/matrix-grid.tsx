import { useMemo, useRef } from 'react'
import type { ArrangedMatrix, MatrixChoice } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { CellDetails } from './cell-details.tsx'
import { footHeight, headHeight, indexesOf, placeColumns, rowHeight } from './grid-geometry.ts'
import { MatrixFoot } from './matrix-foot.tsx'
import { MatrixHead } from './matrix-head.tsx'
import { sortedBy, type Column, type Line } from './matrix-model.ts'
import { MatrixRow } from './matrix-row.tsx'
import classes from './matrix.module.css'
import { useGridFocus } from './use-grid-focus.ts'
import { useGridWindow } from './use-grid-window.ts'
import { useMarkWords } from './use-mark-words.ts'
import { useRowHeadWidth } from './use-row-head-width.ts'

interface Props {
  arranged: ArrangedMatrix<Line, Column>
  choice: MatrixChoice
  year: number
  label: string
}

/**
 * Communes × indicators with both heads held in place. Only what is near the view is in the
 * document; the keys are those of a grid (arrows, Home, End, Page Up and Down, Enter).
 */
export function MatrixGrid({ arranged, choice, year, label }: Props) {
  const { t } = useTranslation()
  const { change } = useAddress()
  const scroller = useRef<HTMLDivElement>(null)
  const { columns, ranked, unranked, foot } = arranged
  const { view, word } = choice
  const lines = useMemo(() => [...ranked, ...unranked], [ranked, unranked])
  const { xs, width } = useMemo(
    () => placeColumns(columns.map(({ column }) => column.group)),
    [columns],
  )
  // The line that parts the unranked takes a row of its own.
  const band = unranked.length > 0 ? 1 : 0
  const ys = useMemo(
    () => lines.map((_, at) => (at + (at >= ranked.length ? band : 0)) * rowHeight),
    [lines, ranked.length, band],
  )
  const invented = lines.some(({ commune }) => commune.demo)
  const left = useRowHeadWidth(invented)
  const height = (lines.length + band) * rowHeight
  const drawn = useGridWindow(scroller, { ys, xs, left, top: headHeight + footHeight })
  const words = useMarkWords(view)
  const sortBy = (slug: string) => change(sortedBy(choice, slug))
  const focus = useGridFocus({
    ...{ scroller, ys, xs, left, lines, columns },
    onSort: sortBy,
  })
  const { active, details } = focus
  const { from, to } = drawn.columns
  const activeLine = active.row - 1
  const keptColumn = active.col > 0 ? active.col - 1 : null
  const ariaRow = (at: number) => at + 2 + (at >= ranked.length ? band : 0)
  const activeX = keptColumn === null ? undefined : xs[keptColumn]

  return (
    <div className={classes.frame} data-invented={invented}>
      {/* The focus is on one of its cells; what they hear is heard here, once for all of them. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div
        ref={scroller}
        className={classes.scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={lines.length + 2 + band}
        aria-colcount={columns.length + 1}
        onKeyDown={focus.onKeyDown}
        onClick={focus.onClick}
        style={{ maxHeight: height + headHeight + footHeight + 16 }}
      >
        <div className={classes.canvas} style={{ width: left + width + 16 }}>
          <MatrixHead
            {...{ columns, xs, width, choice, from, to }}
            active={active.row === 0 ? active.col : null}
            marked={active.col}
            onSort={sortBy}
          />
          <div className={classes.body} style={{ height }} role="rowgroup">
            {activeX !== undefined && (
              <div
                className={classes.column}
                role="presentation"
                style={{ left: left + activeX - 1 }}
              />
            )}
            {indexesOf(drawn.rows, lines[activeLine] ? activeLine : null).map((at) => {
              const line = lines[at]
              if (!line) return null
              return (
                <MatrixRow
                  key={line.commune.code}
                  row={at + 1}
                  ariaRow={ariaRow(at)}
                  top={ys[at] ?? 0}
                  active={at === activeLine ? active.col : null}
                  only={word}
                  {...{ line, view, columns, xs, from, to, words }}
                />
              )
            })}
            {band > 0 && (
              <div
                className={classes.band}
                role="row"
                aria-rowindex={ranked.length + 2}
                style={{ top: ranked.length * rowHeight }}
              >
                <span role="gridcell" aria-colspan={columns.length + 1}>
                  {t(`matrix.unranked.${view}`, { year, count: unranked.length })}
                </span>
              </div>
            )}
          </div>
          <MatrixFoot
            {...{ foot, columns, xs, from, to, view }}
            row={lines.length + 1}
            ariaRow={lines.length + 2 + band}
            active={active.row === lines.length + 1 ? active.col : null}
          />
        </div>
      </div>
      {details && (
        <CellDetails
          line={lines[details.row - 1]}
          column={columns[details.col - 1]}
          year={year}
          style={details.style}
          onClose={focus.close}
        />
      )}
    </div>
  )
}
