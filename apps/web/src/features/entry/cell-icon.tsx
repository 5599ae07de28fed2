import { IconQuestionMark } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { SaveStateIcon } from '../../ui/save-state.tsx'
import { stateOf, type Cell } from './entry-cell.ts'

/** What became of a cell, at its left edge; an empty cell has nothing to say. */
export function CellIcon({ cell, word = false }: { cell: Cell; word?: boolean }) {
  const { t } = useTranslation()
  const state = stateOf(cell)
  if (state === 'empty') return null
  if (state === 'choose')
    return (
      <span style={{ display: 'inline-flex', color: 'var(--nearly_met-word)' }}>
        <IconQuestionMark size={18} stroke={1.8} aria-hidden />
        <span className={word ? undefined : 'visually-hidden'}>{t('saveState.failed')}</span>
      </span>
    )
  return <SaveStateIcon state={state} word={word} />
}
