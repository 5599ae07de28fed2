import type { SetUpRow } from './set-up-queries.ts'

export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const notAssigned: SetUpRow['assignment'] = {
  enters: null,
  supports: [],
  origin: null,
  since: null,
  decision: null,
  toConfirm: false,
  demo: false,
}

export const aSetUpRow = (n: number, given: Partial<SetUpRow> = {}): SetUpRow => ({
  indicatorId: idOf(n),
  code: String(n),
  name: `Chỉ tiêu số ${n}`,
  shortName: null,
  group: 'Kinh tế',
  unit: '%',
  measure: 'level',
  printedOffices: [],
  assignment: notAssigned,
  baseline: null,
  needsBaseline: false,
  ...given,
})
