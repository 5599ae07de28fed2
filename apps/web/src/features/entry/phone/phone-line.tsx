import { useTranslation } from '../../../lib/translation.ts'
import { useBoard } from '../board.ts'
import { CellIcon } from '../fields/cell-icon.tsx'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import { FigureState } from '../../../ui/figure-state.tsx'
import { useShownText } from '../cell/figure-text.ts'
import { withUnit } from './phone-card.tsx'
import classes from './phone-sheet.module.css'
import { RowMessage, useRowMessage } from '../fields/row-message.tsx'

interface Props {
  cell: Cell
  index: number
  onOpen: () => void
}

/** An indicator that is not open: its figure and what became of it, one touch to open. */
export function PhoneLine({ cell, index, onOpen }: Props) {
  const { t } = useTranslation()
  const { sheet } = useBoard()
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
          ? `${t('entry.columns.plan')} ${withUnit(row.target.text, row.unit)}`
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
      {isEditable(cell) ? (
        <button type="button" className={classes.line} onClick={onOpen}>
          {body}
        </button>
      ) : (
        <div className={classes.line}>{body}</div>
      )}
      {message && (
        <div className={classes.message}>
          <RowMessage message={message} id={`message ${row.indicatorId}`} />
        </div>
      )}
    </>
  )
}
