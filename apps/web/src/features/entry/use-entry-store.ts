import { useEffect, useState, useSyncExternalStore } from 'react'
import { sendFigure, type EntrySheet } from './entry-queries.ts'
import { EntryStore } from './entry-store.ts'

/** The store of one sheet: it sends while the page is open, and takes the server's newer words. */
export function useEntryStore(sheet: EntrySheet) {
  const [store] = useState(() => new EntryStore(sheet.rows, sendFigure(sheet.round.period)))
  useEffect(() => store.start(), [store])
  useEffect(() => store.sync(sheet.rows), [store, sheet.rows])
  useEffect(() => {
    window.addEventListener('online', store.wake)
    return () => window.removeEventListener('online', store.wake)
  }, [store])
  const cells = useSyncExternalStore(store.subscribe, store.cells)
  const heard = useSyncExternalStore(store.subscribe, store.heard)
  return { store, cells, heard }
}
