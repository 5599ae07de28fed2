import type { Reporting, ReportingCell, ReportingRow } from '@tien-do/contract'

export const reportingOrders = ['missing', 'late', 'name'] as const
type ReportingOrder = (typeof reportingOrders)[number]

/** A commune with the round that is looked at. */
export interface ReportedRow extends ReportingRow {
  cell: ReportingCell | null
  /** Asked and not given. */
  missing: number
}

/** The round asked for, else the latest that has begun. */
export function periodShown({ periods, rows }: Reporting, asked: string | null): string | null {
  if (asked !== null && periods.includes(asked)) return asked
  const begun = periods.filter((_, at) =>
    rows.some(({ rounds }) => rounds[at] && rounds[at].state !== 'not_open'),
  )
  return begun.at(-1) ?? periods[0] ?? null
}

/** What is missing first, or what came late, or by name. */
export function reportedRows(
  { periods, rows }: Reporting,
  period: string | null,
  order: ReportingOrder,
): ReportedRow[] {
  const at = periods.findIndex((it) => it === period)
  const reported = rows.map((row) => {
    const cell = row.rounds[at] ?? null
    return { ...row, cell, missing: cell ? cell.asked - cell.given : 0 }
  })
  const byName = (a: ReportedRow, b: ReportedRow) =>
    a.commune.name.localeCompare(b.commune.name, 'vi')
  const late = ({ cell }: ReportedRow) => (cell ? cell.given - cell.onTime : -1)
  return reported.toSorted((a, b) => {
    if (order === 'missing') return b.missing - a.missing || byName(a, b)
    return order === 'late' ? late(b) - late(a) || byName(a, b) : byName(a, b)
  })
}

/** How many communes have given all, and how many of the asked figures are there. */
export function reportingSums(rows: readonly ReportedRow[]) {
  const cells = rows.flatMap(({ cell }) => (cell && cell.state !== 'not_open' ? [cell] : []))
  const sum = (of: (cell: ReportingCell) => number) =>
    cells.reduce((total, cell) => total + of(cell), 0)
  return {
    communes: cells.length,
    complete: cells.filter(({ asked, given }) => given >= asked).length,
    asked: sum(({ asked }) => asked),
    given: sum(({ given }) => given),
    onTime: sum(({ onTime }) => onTime),
    signedOff: cells.filter(({ signedOff }) => signedOff).length,
  }
}
