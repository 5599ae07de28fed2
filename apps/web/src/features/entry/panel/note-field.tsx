import { useState } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { useBoard } from '../board.ts'
import { isEditable, type Cell } from '../cell/entry-cell.ts'
import classes from './entry-panel.module.css'

/** The note that goes with a figure; taken when the field is left. */
export function NoteField({ cell }: { cell: Cell }) {
  const { t } = useTranslation()
  const { store } = useBoard()
  const [typed, setTyped] = useState<string | null>(null)
  const { row, figure } = cell
  const type = (text: string | null) => {
    setTyped(text)
    store.typing(row.indicatorId, text === null ? null : { note: text })
  }
  const commit = () => {
    if (typed !== null && typed.trim() !== (figure.note ?? ''))
      store.edit([
        {
          id: row.indicatorId,
          figure: { ...figure, note: typed.trim() === '' ? null : typed.trim() },
        },
      ])
    type(null)
  }
  return (
    <label className={classes.part}>
      <span className={classes.label}>{t('entry.note')}</span>
      <textarea
        className={classes.note}
        rows={2}
        maxLength={2000}
        readOnly={!isEditable(cell)}
        placeholder={isEditable(cell) ? t('entry.notePlaceholder') : ''}
        value={typed ?? figure.note ?? ''}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Escape') type(null)
        }}
      />
    </label>
  )
}
