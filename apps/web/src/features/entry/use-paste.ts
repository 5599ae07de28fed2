import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Notice } from './entry-board.tsx'
import type { EntryStore } from './entry-store.ts'
import { pasteBlock } from './paste-block.ts'

/** Takes a block from the clipboard and says what became of it. */
export function usePaste(store: EntryStore, tell: (notice: Notice) => void) {
  const { t } = useTranslation()
  return useCallback(
    (at: number, block: string[][]) => {
      const words = {
        grade: (grade: 'estimate' | 'preliminary' | 'official') => t(`grade.${grade}`),
        verdict: (it: 'exceeded' | 'met' | 'nearly_met' | 'not_met') => t(`verdict.${it}`),
      }
      const pasted = pasteBlock(store.cells(), at, block, words)
      store.edit(pasted.edits)
      const { edits, unread, toChoose, skipped, over } = pasted
      if (block.length === 1 && skipped === 0) return
      const said = [
        t('entry.pasted', { count: edits.length }),
        unread > 0 && t('entry.pastedUnread', { count: unread }),
        toChoose > 0 && t('entry.pastedChoose', { count: toChoose }),
        skipped > 0 && t('entry.pastedSkipped', { count: skipped }),
        over > 0 && t('entry.pastedOver', { count: over }),
      ]
      tell({ words: said.filter(Boolean).join(' '), bad: false, mayUndo: edits.length > 0 })
    },
    [store, tell, t],
  )
}
