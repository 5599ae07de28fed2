import { useState, type ReactNode } from 'react'
import { useTranslation } from '../../../lib/translation.ts'
import { useBoard } from '../board.ts'
import { isLeft, isEditable, stateOf, type Cell } from '../cell/entry-cell.ts'
import { PhoneCard } from './phone-card.tsx'
import { PhoneLine } from './phone-line.tsx'
import { Segments } from '../../../ui/segments.tsx'
import classes from './phone-sheet.module.css'

interface Props {
  cells: readonly Cell[]
  onDetails: (id: string) => void
  /** Below the list: what is done with the whole sheet. */
  foot: ReactNode
}

/** One indicator open at a time; the open list holds only what is left. */
export function PhoneSheet({ cells, onDetails, foot }: Props) {
  const { t } = useTranslation()
  const { selected, select } = useBoard()
  const [list, setList] = useState<'todo' | 'done'>(() => (cells.some(isLeft) ? 'todo' : 'done'))
  // What was open when it was saved stays until another is opened: nothing slips from under a thumb.
  const left = cells.filter((it) => isLeft(it) || stateOf(it) === 'saving')
  const done = cells.filter((it) => !left.includes(it))
  const open = cells.find((it) => it.row.indicatorId === selected)
  const shown =
    list === 'done'
      ? done
      : cells.filter((it) => left.includes(it) || (it === open && isEditable(it)))
  const next = (from: Cell) => {
    // The cell has changed since it was drawn: leaving its field took what was typed.
    const at = cells.findIndex((it) => it.row.indicatorId === from.row.indicatorId)
    const after = [...cells.slice(at + 1), ...cells.slice(0, at)].find(
      (it) => isLeft(it) && stateOf(it) !== 'queued',
    )
    if (after) select(after.row.indicatorId)
    else select('')
  }
  return (
    <>
      <div className={classes.switch}>
        <Segments
          fullWidth
          aria-label={t('entry.show')}
          value={list}
          onChange={(value) => setList(value === 'done' ? 'done' : 'todo')}
          data={[
            { value: 'todo', label: t('entry.todo', { count: left.length }) },
            {
              value: 'done',
              label: t('entry.filled', { count: done.filter((it) => it.row.may).length }),
            },
          ]}
        />
      </div>
      {shown.length === 0 && <p className={classes.allDone}>{t('entry.allDone')}</p>}
      <ul className={classes.list}>
        {shown.map((cell) => (
          <li key={cell.row.indicatorId}>
            {cell === open && isEditable(cell) ? (
              <PhoneCard
                cell={cell}
                index={cells.indexOf(cell)}
                onNext={() => next(cell)}
                onDetails={() => onDetails(cell.row.indicatorId)}
              />
            ) : (
              <PhoneLine
                cell={cell}
                index={cells.indexOf(cell)}
                onOpen={() =>
                  isEditable(cell) ? select(cell.row.indicatorId) : onDetails(cell.row.indicatorId)
                }
              />
            )}
          </li>
        ))}
      </ul>
      <div className={classes.sheetFoot}>{foot}</div>
    </>
  )
}
