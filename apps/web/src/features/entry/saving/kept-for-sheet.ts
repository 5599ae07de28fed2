import { useEffect, useState } from 'react'
import type { KeptFigure } from '../../../lib/kept/kept-figure.ts'
import { keptOf } from '../../../lib/kept/kept-figures.ts'
import type { EntrySheet } from '../entry-queries.ts'
import type { SheetPlace } from './keep-cells.ts'

export const placeOf = (sheet: EntrySheet, person: string): SheetPlace => ({
  person,
  commune: sheet.commune.slug,
  period: sheet.round.period,
  office: sheet.office?.id ?? null,
})

/** What this browser keeps of a sheet: of its rows, and of rows that have left it since. */
export async function keptForSheet(sheet: EntrySheet, person: string): Promise<KeptFigure[]> {
  const { commune, period, office } = placeOf(sheet, person)
  const rows = new Set(sheet.rows.map((it) => it.indicatorId))
  const all = await keptOf(person)
  return all.filter(
    (it) =>
      it.commune === commune &&
      it.period === period &&
      (rows.has(it.indicator) || office === null || it.office === office),
  )
}

/** The same, once it is read; null until then. Read anew for another sheet, not for fresher rows. */
export function useKeptForSheet(
  sheet: EntrySheet | undefined,
  person: string | undefined,
): readonly KeptFigure[] | null {
  const [read, setRead] = useState<{ of: string; kept: readonly KeptFigure[] } | null>(null)
  const of = sheet && person ? sheetKey(sheet, person) : null
  useEffect(() => {
    if (!sheet || !person || of === null || read?.of === of) return
    let current = true
    void keptForSheet(sheet, person).then((kept) => current && setRead({ of, kept }))
    return () => {
      current = false
    }
  }, [of, read, sheet, person])
  return read !== null && read.of === of ? read.kept : null
}

export const sheetKey = ({ round, office }: EntrySheet, person: string): string =>
  `${person} ${round.id} ${round.period} ${office?.id ?? 'all'}`
