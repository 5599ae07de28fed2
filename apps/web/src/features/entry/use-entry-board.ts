import { can } from '@tien-do/domain'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import type { KeptFigure } from '../../lib/kept/kept-figure.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import type { Board, Notice } from './board.ts'
import type { EntrySheet } from './entry-queries.ts'
import { useRange } from './grid/use-range.ts'
import { useBlock } from './paste/use-block.ts'
import { useEntryStore } from './saving/use-entry-store.ts'
import { useFocusOn, useWantedRow } from './wanted-row.ts'

/** What the parts of one sheet share: its cells, which of them is chosen, and what was last said of a step. */
export function useEntryBoard(sheet: EntrySheet, personId: string, kept: readonly KeptFigure[]) {
  const { t } = useTranslation()
  const session = useSession()
  const { store, cells, heard, state } = useEntryStore(sheet, personId, kept)
  const wanted = useWantedRow(sheet.rows)
  const [selected, select] = useState<string | null>(() => wanted ?? firstToDo(sheet.rows))
  useFocusOn(sheet.rows.findIndex((it) => it.indicatorId === wanted))
  const [notice, setNotice] = useState<Notice | null>(null)
  const selectedAt = cells.findIndex((it) => it.row.indicatorId === selected)
  const { range, extend } = useRange(cells.length, selectedAt)
  const steps = useBlock(store, range, setNotice)
  const communeCode = sheet.commune.code
  const actor = session ? actorOf(session) : null
  const board: Board = {
    store,
    sheet,
    figureOf: (id) => {
      const there = store.cell(id)
      return there ? { figure: there.figure, unit: there.row.unit } : null
    },
    selected,
    select,
    range,
    extend,
    steps,
    onBehalf: ({ row }) =>
      row.may &&
      actor !== null &&
      !can.enterAsOffice(actor, { communeCode, enteringOfficeId: row.enters?.id ?? null }),
    undo: () =>
      setNotice({ words: t(store.undo() ? 'entry.undone' : 'entry.nothingToUndo'), bad: false }),
    redo: () =>
      setNotice({ words: t(store.redo() ? 'entry.redone' : 'entry.nothingToRedo'), bad: false }),
  }
  return { board, cells, heard, state, notice, setNotice }
}

/** The first cell with nothing in it, else the first that may be entered at all. */
function firstToDo(rows: EntrySheet['rows']): string | null {
  const mine = rows.filter((it) => it.may)
  const row = mine.find((it) => it.observation === null) ?? mine[0] ?? rows[0]
  return row?.indicatorId ?? null
}
