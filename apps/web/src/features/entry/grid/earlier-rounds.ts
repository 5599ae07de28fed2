import type { Actual, EntryRow } from '@tien-do/contract'
import { comparePeriods, parsePeriod } from '@tien-do/domain'
import type { z } from 'zod'

const mostShown = 2

/** The latest earlier rounds of the whole sheet, oldest first: one column each. */
export function earlierPeriods(rows: readonly EntryRow[]): string[] {
  const periods = new Set(rows.flatMap((row) => row.earlier.map((it) => it.period)))
  return [...periods]
    .flatMap((text) => {
      const period = parsePeriod(text)
      return period ? [{ text, period }] : []
    })
    .sort((a, b) => comparePeriods(a.period, b.period))
    .slice(-mostShown)
    .map((it) => it.text)
}

export const earlierActual = (row: EntryRow, period: string): z.infer<typeof Actual> | null =>
  row.earlier.find((it) => it.period === period)?.actual ?? null
