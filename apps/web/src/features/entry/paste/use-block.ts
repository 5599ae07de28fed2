import { useTranslation } from '../../../lib/translation.ts'
import { copiedText, emptied, fillDown } from './block-edits.ts'
import { rowsAround, type CellRange } from '../grid/cell-range.ts'
import type { Notice } from '../board.ts'
import { stateOf, type Cell } from '../cell/entry-cell.ts'
import type { EntryStore } from '../saving/entry-store.ts'
import { useFigureText } from '../cell/figure-text.ts'
import { pasteBlock } from './paste-block.ts'

/** What is done to a block of cells, or to one; each says what became of it where that is not seen. */
export interface BlockSteps {
  paste: (at: number, block: string[][]) => void
  copied: (at: number) => string
  fillDown: (at: number) => void
  clear: (at: number) => void
}

const mostNamed = 6
const named = (codes: readonly string[]) =>
  codes.slice(0, mostNamed).join(', ') + (codes.length > mostNamed ? '…' : '')
const codesOf = (cells: readonly Cell[]) => cells.map(({ row }) => row.code)

export function useBlock(
  store: EntryStore,
  range: CellRange | null,
  tell: (notice: Notice) => void,
): BlockSteps {
  const { t } = useTranslation()
  const figureText = useFigureText()
  const chosen = (at: number) => {
    const { from, to } = rowsAround(range, at)
    return { from, cells: store.cells().slice(from, to + 1) }
  }
  const say = (words: (string | false)[], mayUndo: boolean) => {
    const said = words.filter(Boolean).join(' ')
    if (said !== '') tell({ words: said, bad: false, mayUndo })
  }
  return {
    copied: (at) =>
      chosen(at)
        .cells.map((it) => copiedText(it, ({ figure, row }) => figureText(figure, row.unit)))
        .join('\r\n'),

    paste: (at, given) => {
      const { from, cells } = chosen(at)
      const single = given.length === 1 && given[0]?.length === 1
      // One cell over a block is that cell in all of it.
      const block = single ? cells.map(() => given[0] ?? []) : given
      const { edits, unread, toChoose, skipped, over, ignored } = pasteBlock(
        store.cells(),
        from,
        block,
        {
          grade: (it) =>
            it === 'estimate'
              ? [t('grade.estimate'), t('grade.estimateShort')]
              : [t(`grade.${it}`)],
          verdict: (it) => t(`verdict.${it}`),
        },
      )
      store.edit(edits)
      if (block.length === 1 && skipped.length === 0) return
      say(
        [
          t('entry.pasted', { count: edits.length }),
          unread > 0 && t('entry.pastedUnread', { count: unread }),
          toChoose > 0 && t('entry.pastedChoose', { count: toChoose }),
          skipped.length > 0 &&
            t('entry.pastedSkipped', { count: skipped.length, codes: named(skipped) }),
          over > 0 && t('entry.pastedOver', { count: over }),
          ignored > 0 && t('entry.pastedIgnored', { count: ignored }),
        ],
        edits.length > 0,
      )
    },

    fillDown: (at) => {
      const { from, cells } = chosen(at)
      // A cell alone takes what stands above it.
      const [source, below] =
        cells.length > 1 ? [cells[0], cells.slice(1)] : [store.cells()[from - 1], cells]
      if (!source) return
      if (stateOf(source) === 'choose' || source.stuck) return
      const { edits, skipped } = fillDown(source, below)
      store.edit(edits)
      say(
        [
          below.length > 1 && t('entry.filledDown', { count: edits.length }),
          skipped.length > 0 &&
            t('entry.filledSkipped', { count: skipped.length, codes: named(codesOf(skipped)) }),
        ],
        edits.length > 0,
      )
    },

    clear: (at) => {
      const { edits, kept } = emptied(chosen(at).cells)
      store.edit(edits)
      say(
        [
          kept.length > 0 &&
            t('entry.notCleared', { count: kept.length, codes: named(codesOf(kept)) }),
        ],
        edits.length > 0,
      )
    },
  }
}
