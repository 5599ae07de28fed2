import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import type { EntrySheet } from './entry-queries.ts'

/** The indicator that a link to the sheet names (`at`), where the sheet holds it. */
export function useWantedRow(rows: EntrySheet['rows']): string | null {
  const [address] = useSearchParams()
  const at = address.get('at')
  return rows.find((it) => it.indicatorId === at)?.indicatorId ?? null
}

/** Puts the cursor into the cell that was asked for, once; -1 leaves it where it is. */
export function useFocusOn(index: number): void {
  useEffect(() => {
    if (index < 0) return
    document.querySelector<HTMLElement>(`[data-column="value"][data-row="${index}"]`)?.focus()
    // Only what the link said when the sheet was opened counts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
}
