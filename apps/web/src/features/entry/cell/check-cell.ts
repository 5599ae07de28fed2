import { caseOfEntryRow, type EntryRow, type Figure } from '@tien-do/contract'
import {
  checkFigure,
  isCountedUnit,
  type FigureCheck,
  type Unusual,
  isBlank,
  sameFigure,
} from '@tien-do/domain'
import { numberOf } from '../../../lib/use-figure-words.ts'
import { isEditable, type Cell } from './entry-cell.ts'
import type { EntrySheet } from '../entry-queries.ts'
import { figureOf } from './figure.ts'

/** Something to ask about a figure that was taken: a note answers it. */
export type Question = { kind: 'unusual'; reason: Unusual } | { kind: 'half'; value: number }

type OfSheet = Pick<EntrySheet, 'round' | 'today'>

/** The figures of other rows as they stand on this sheet, saved or not; null: not on it. */
export type FigureOf = (indicatorId: string) => { figure: Figure; unit: string | null } | null

const last = new WeakMap<EntryRow, { figure: Figure; parts: string; check: FigureCheck }>()

/** What the figure would say if it counted: by the engine, and the facts, that judge it later. */
export function checkOf(row: EntryRow, figure: Figure, sheet: OfSheet, of: FigureOf): FigureCheck {
  const parts = row.basis.parts.map(({ indicatorId, value, target }) => {
    const here = of(indicatorId)
    return { value: here ? numberOf(here.figure, here.unit) : value, target }
  })
  const key = JSON.stringify(parts)
  const known = last.get(row)
  if (known && known.figure === figure && known.parts === key) return known.check
  const { period, year } = sheet.round
  const check = checkFigure(caseOfEntryRow(row, sheet.today), { figure, period, year, parts })
  last.set(row, { figure, parts: key, check })
  return check
}

/** What is asked about a cell; nothing where nothing was said, or where it is not its turn. */
export function questionsOf(cell: Cell, sheet: OfSheet, of: FigureOf): Question[] {
  const { row, figure, saved, stuck, conflict } = cell
  if (!isEditable(cell) || stuck || conflict || isBlank(figure) || figure.notApplicable) return []
  // Whoever approved it had the same question before them.
  if (saved?.state === 'approved' && sameFigure(figure, figureOf(saved))) return []
  const { unusual } = checkOf(row, figure, sheet, of)
  const { value } = figure
  const half = value !== null && !Number.isInteger(value) && isCountedUnit(row.unit)
  return [
    ...(half ? [{ kind: 'half', value } as const] : []),
    ...unusual.map((reason) => ({ kind: 'unusual', reason }) as const),
  ]
}

/** True while a question is open: nobody wrote why. */
export const isAsked = (cell: Cell, sheet: OfSheet, of: FigureOf): boolean =>
  !cell.figure.note && questionsOf(cell, sheet, of).length > 0
