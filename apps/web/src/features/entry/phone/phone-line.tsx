import { useTranslation } from '../../../lib/translation.ts'
import { useTargetText } from '../../../lib/use-target-text.ts'
import { useBoard } from '../board.ts'
import { CellIcon } from '../fields/cell-icon.tsx'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import { FigureState } from '../../../ui/figure-state.tsx'
import { useShownText } from '../cell/figure-text.ts'
import classes from './phone-sheet.module.css'
import { RowMessage, useRowMessage } from '../fields/row-message.tsx'

interface Props {
  cell: Cell
  index: number
  /** Opens it for typing, or what stands behind it where nothing can be typed. */
  onOpen: () => void
}

/** An indicator that is not open: its figure and what became of it, one touch to open. */
export function PhoneLine({ cell, index, onOpen }: Props) {
  const { t } = useTranslation()
  const { sheet } = useBoard()
  const targetText = useTargetText()
  const shown = useShownText()(cell)
  const message = useRowMessage(cell, index, false)
  const { row } = cell
  const body = (
    <>
      <span>
        <span className={classes.code}>{row.code}</span> {row.name}
      </span>
      <span className={classes.figure} data-blank={shown === ''}>
        {shown || t('entry.blankShort')}
      </span>
      <span className={classes.meta}>
        {row.target
          ? `${t('entry.columns.plan')} ${targetText(row.target.text, row.unit)}`
          : t('entry.noPlan')}
        {sheet.office === null && row.enters && ` · ${row.enters.name}`}
      </span>
      <span className={classes.status}>
        {cell.saved && !isEditable(cell) ? (
          <FigureState state={cell.saved.state} />
        ) : (
          <CellIcon cell={cell} word />
        )}
      </span>
    </>
  )
  return (
    <>
      <button type="button" className={classes.line} onClick={onOpen}>
        {body}
      </button>
      {message && (
        <div className={classes.message}>
          <RowMessage message={message} id={`message ${row.indicatorId}`} />
        </div>
      )}
    </>
  )
}
