import { recordedVerdicts, type RecordedVerdict } from '@tien-do/domain'
import type { KeyboardEvent } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { usePeriodWords } from '../../../lib/use-period-words.ts'
import { useBoard, type Board } from '../board.ts'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import { replaced } from '../cell/figure.ts'
import { gridKey } from '../grid/grid-keys.ts'
import { moveFocus } from '../grid/move-focus.ts'
import { parsePastedCells } from '../../../lib/parse-pasted-cells.ts'
import { ValueField } from './value-field.tsx'

interface Props {
  cell: Cell
  index: number
  className: string | undefined
  describedBy: string
}

/** The result of an indicator that is told in words. */
export function VerdictSelect({ cell, index, className, describedBy }: Props) {
  const { t } = useTranslation()
  const { round } = usePeriodWords()
  const board = useBoard()
  const { store, sheet, select } = board
  const { row, figure } = cell
  if (!isEditable(cell)) {
    const props = { cell, index, className, describedBy }
    return <ValueField {...props} onOffer={() => undefined} />
  }
  const choose = (value: string) => {
    const id = row.indicatorId
    if (value === 'not_applicable')
      store.edit([{ id, figure: replaced(figure, { notApplicable: true }), stuck: null }])
    else if (value !== '')
      store.edit([
        { id, figure: replaced(figure, { verdict: value as RecordedVerdict }), stuck: null },
      ])
  }
  return (
    <select
      className={className}
      data-row={index}
      data-column="value"
      data-blank={figure.verdict === null && !figure.notApplicable}
      aria-label={t('entry.cell', {
        code: row.code,
        name: row.name,
        round: round(sheet.round.period),
      })}
      aria-describedby={describedBy}
      value={figure.notApplicable ? 'not_applicable' : (figure.verdict ?? '')}
      onChange={(event) => choose(event.currentTarget.value)}
      onFocus={() => select(row.indicatorId)}
      onKeyDown={(event) => selectKeys(event, board)}
      onCopy={(event) => {
        event.preventDefault()
        event.clipboardData.setData('text/plain', board.steps.copied(index))
      }}
      onPaste={(event) => {
        event.preventDefault()
        board.steps.paste(index, parsePastedCells(event.clipboardData.getData('text/plain')))
      }}
    >
      {/* A saved result can be changed and not unsaid, so the blank goes with the first choice. */}
      {(cell.saved === null || (figure.verdict === null && !figure.notApplicable)) && (
        <option value="">{t('entry.choosePlaceholder')}</option>
      )}
      {recordedVerdicts.map((verdict) => (
        <option key={verdict} value={verdict}>
          {t(`verdict.${verdict}`)}
        </option>
      ))}
      <option value="not_applicable">{t('figure.notApplicable')}</option>
    </select>
  )
}

/** The arrows move through the grid; F2, Enter or a space open the list. */
export function selectKeys(event: KeyboardEvent<HTMLSelectElement>, board: Board): void {
  const { key, altKey, ctrlKey, metaKey, currentTarget: list } = event
  if (altKey) return
  if (gridKey(event, board, () => undefined)) {
    // Done.
  } else if (ctrlKey || metaKey) return
  else if (key === 'ArrowLeft' || key === 'ArrowRight')
    moveFocus(list, 0, key === 'ArrowRight' ? 1 : -1)
  else if (key === 'Enter') moveFocus(list, event.shiftKey ? -1 : 1)
  else if (key === 'F2') list.showPicker()
  else return
  event.preventDefault()
}
