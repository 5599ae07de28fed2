import type { Actual, EntryRow } from '@tien-do/contract'
import { latestPeriods } from '@tien-do/domain'
import type { z } from 'zod'

const mostShown = 2

/** The latest earlier rounds of the whole sheet, oldest first: one column each. */
export const earlierPeriods = (rows: readonly EntryRow[]): string[] =>
  latestPeriods(
    rows.flatMap((row) => row.earlier.map((it) => it.period)),
    mostShown,
  )

export const earlierActual = (row: EntryRow, period: string): z.infer<typeof Actual> | null =>
  row.earlier.find((it) => it.period === period)?.actual ?? null
