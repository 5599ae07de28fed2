import { IconQuestionMark } from '@tabler/icons-react'
import { useTranslation } from '../../../lib/translation.ts'
import { SaveStateIcon } from '../../../ui/save-state.tsx'
import { useBoard } from '../board.ts'
import { isAsked } from '../cell/check-cell.ts'
import classes from '../grid/entry-grid.module.css'
import { stateOf, type Cell } from '../cell/entry-cell.ts'

/** What became of a cell, at its left edge; an empty cell has nothing to say. */
export function CellIcon({ cell, word = false }: { cell: Cell; word?: boolean }) {
  const { t } = useTranslation()
  const { sheet, figureOf } = useBoard()
  const state = stateOf(cell)
  if (state === 'empty') return null
  if (state === 'choose')
    return (
      <span style={{ display: 'inline-flex', color: 'var(--nearly_met-word)' }}>
        <IconQuestionMark size={18} stroke={1.8} aria-hidden />
        <span className={word ? undefined : 'visually-hidden'}>{t('saveState.failed')}</span>
      </span>
    )
  const asked = isAsked(cell, sheet, figureOf)
  return (
    <span className={classes.icons}>
      {!(word && asked && state === 'saved') && <SaveStateIcon state={state} word={word} />}
      {asked && <SaveStateIcon state="reason" word={word && state === 'saved'} />}
    </span>
  )
}
