import { caseOfEntryRow, type Figure, type EntryRow } from '@tien-do/contract'
import { checkFigure, partsPerWhole, type Unusual } from '@tien-do/domain'
import type { EntrySheet } from './entry-sheet.ts'
import type { Outcome } from './row-outcome.ts'

/** Why a changed figure should be looked at twice: as it is asked of who types it on the sheet. */
export function questionsOf(
  { entry, after, state }: Outcome,
  sheet: EntrySheet,
  outcomes: readonly Outcome[],
): Unusual[] {
  if (!entry || !after || state !== 'change' || after.notApplicable) return []
  const { period, year } = sheet.round
  const parts = entry.basis.parts.map(({ indicatorId, value, target }) => ({
    value: valueIn(outcomes, indicatorId) ?? value,
    target,
  }))
  const asked = { figure: after, period, year, parts }
  return checkFigure(caseOfEntryRow(entry, sheet.today), asked).unusual
}

/** A part as the form changes it. */
function valueIn(outcomes: readonly Outcome[], indicatorId: string): number | null {
  const part = outcomes.find((it) => it.indicatorId === indicatorId && it.state === 'change')
  return part?.after && part.entry ? valueOf(part.after, part.entry) : null
}

const valueOf = ({ value, numerator, denominator }: Figure, { unit }: EntryRow) =>
  numerator === null || denominator === null
    ? value
    : (numerator * partsPerWhole(unit)) / denominator
