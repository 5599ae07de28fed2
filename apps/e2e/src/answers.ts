// The parts of the API's answers that journeys look at, to choose what to work on and to compare.

export interface EntryRow {
  indicatorId: string
  code: string
  name: string
  unit: string | null
  measure: string
  target: { op: string; value: number | null } | null
  observation: { id: string; state: string; value: number | null; version: number } | null
  may: boolean
  enters: { id: string; name: string } | null
}

export interface Overview {
  counts: Record<string, number>
  indicators: {
    id: string
    code: string
    definition: string | null
    verdict: string
    status: string
    actual: number | null
  }[]
}

export interface Comparison {
  rows: { commune: { slug: string }; actual: number | null }[]
}

const inNumbers = (row: EntryRow) => !['milestone', 'qualitative'].includes(row.measure)

/** Rows whose figure an office still owes, with a target of the year that a number can meet. */
export const owed = (rows: EntryRow[]) =>
  rows.filter(
    (row) =>
      row.observation === null &&
      inNumbers(row) &&
      ['eq', 'gte', 'range'].includes(row.target?.op ?? ''),
  )

/** As people type it: `97,5`. */
export const typed = (value: number) => String(value).replace('.', ',')
