import type { KeptFigure, KeptPlace, TypedTexts } from '../../../lib/kept/kept-figure.ts'
import { writeKept } from '../../../lib/kept/kept-figures.ts'
import { randomKey } from '../../../lib/random-key.ts'
import { isUnsent, type Cell, type Stuck } from '../cell/entry-cell.ts'
import { figureOf } from '../cell/figure.ts'

/** Whose sheet it is, for the store of the browser. */
export type SheetPlace = Omit<KeptPlace, 'indicator'> & { office: string | null }

/** Text of a cell that is still being typed. */
export type Typing = TypedTexts & { note?: string }

/** Keeps what these cells have unsent, and lets go what they have not; false where it could not. */
export type Keep = (
  cells: readonly { cell: Cell; typing: Typing | null }[],
  safely: boolean,
) => Promise<boolean>

export const keepIn =
  (place: SheetPlace): Keep =>
  async (cells, safely) => {
    const kept = cells.map(({ cell, typing }) => keptFigure(place, cell, typing))
    const { person, commune, period } = place
    return writeKept(
      {
        keep: kept.filter((it) => it !== null),
        letGo: cells
          .filter((_, at) => kept[at] === null)
          .map(({ cell }) => ({
            ...{ person, commune, period },
            indicator: cell.row.indicatorId,
            at: cell.since,
          })),
      },
      safely,
    )
  }

/** What of a cell the server does not have; null: nothing. */
function keptFigure(place: SheetPlace, cell: Cell, typing: Typing | null): KeptFigure | null {
  const { row, saved, stuck, doubtful, key, since } = cell
  const texts = { ...textsOf(stuck), ...typing }
  const { note, ...typed } = texts
  const figure = note === undefined ? cell.figure : { ...cell.figure, note: note.trim() || null }
  const hasText = Object.keys(typed).length > 0
  if (!isUnsent({ ...cell, figure }) && !hasText) return null
  return {
    ...place,
    indicator: row.indicatorId,
    code: row.code,
    name: row.name,
    unit: row.unit,
    figure,
    texts: hasText ? typed : null,
    base: { etag: saved?.etag ?? null, figure: figureOf(saved) },
    // Half a note is not yet what will be sent under the key of what stands there.
    key: key !== null && note === undefined ? key : randomKey(),
    doubtful: [...doubtful],
    at: since,
  }
}

function textsOf(stuck: Stuck | null): TypedTexts {
  if (!stuck || stuck.why === 'clear') return {}
  if (stuck.field === 'value') return { value: stuck.text }
  return { numerator: stuck.numerator, denominator: stuck.denominator }
}
