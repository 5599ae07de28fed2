import { useEffect, useState, useSyncExternalStore } from 'react'
import type { KeptFigure } from '../../../lib/kept/kept-figure.ts'
import { writeKept } from '../../../lib/kept/kept-figures.ts'
import { oneSender } from '../../../lib/kept/one-sender.ts'
import { onSaved, tellSaved } from '../../../lib/kept/saved-news.ts'
import { sendFigure, type EntrySheet } from '../entry-queries.ts'
import { EntryStore } from './entry-store.ts'
import { keepIn } from './keep-cells.ts'
import { keptForSheet, placeOf } from './kept-for-sheet.ts'

/** The store of one person's sheet: it sends while the page is open, and takes the server's newer words. */
export function useEntryStore(sheet: EntrySheet, person: string, kept: readonly KeptFigure[]) {
  const [store] = useState(() => storeOf(sheet, person, kept))
  useEffect(() => store.start(), [store])
  useEffect(() => store.sync(sheet.rows), [store, sheet.rows])
  const { slug } = sheet.commune
  const { period } = sheet.round
  useEffect(
    () => onSaved({ person, commune: slug, period }, (saved) => store.learn(saved)),
    [store, person, slug, period],
  )
  useEffect(() => {
    const hide = () => document.visibilityState === 'hidden' && store.keepTyping()
    window.addEventListener('online', store.wake)
    window.addEventListener('pagehide', store.keepTyping)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('online', store.wake)
      window.removeEventListener('pagehide', store.keepTyping)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [store])
  const cells = useSyncExternalStore(store.subscribe, store.cells)
  const heard = useSyncExternalStore(store.subscribe, store.heard)
  const state = useSyncExternalStore(store.subscribe, store.state)
  return { store, cells, heard, state }
}

function storeOf(sheet: EntrySheet, person: string, kept: readonly KeptFigure[]): EntryStore {
  const place = placeOf(sheet, person)
  const { commune, period } = place
  return new EntryStore(
    sheet.rows,
    {
      send: sendFigure(period, person),
      keep: keepIn(place),
      takeTurn: (work) => oneSender(`${person} ${commune} ${period}`, work),
      announce: (saved) => tellSaved({ person, commune, period, saved }),
      kept: () => keptForSheet(sheet, person),
      letGo: async (it) => writeKept({ keep: [], letGo: [it] }, true),
    },
    kept,
  )
}
