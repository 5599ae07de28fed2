import type { PlanDocument } from '@tien-do/contract'

interface BaselineRow {
  year: number
  value: { toNumber(): number }
  source: string
  origin: 'printed' | 'assigned' | 'entered'
  at: Date
  supersededAt: Date | null
}

/**
 * The baseline that a plan prints, in force or not: one that somebody entered goes before it in
 * every verdict, but the plan still prints its own. Given in order of time.
 */
export function printedBaseline(
  rows: readonly BaselineRow[],
): PlanDocument['indicators'][number]['baseline'] {
  const printed = rows.filter((r) => r.origin === 'printed')
  const row = printed.find((r) => r.supersededAt === null) ?? printed.at(-1)
  if (!row || isWithdrawn(row, rows)) return null
  return { year: row.year, value: row.value.toNumber(), text: row.source }
}

/** Superseded, but not by an entered figure of the same year: a later text of the plan dropped it. */
const isWithdrawn = (row: BaselineRow, rows: readonly BaselineRow[]) =>
  row.supersededAt !== null &&
  !rows.some(
    (r) =>
      r.origin === 'entered' &&
      r.year === row.year &&
      r.at.getTime() === row.supersededAt?.getTime(),
  )
