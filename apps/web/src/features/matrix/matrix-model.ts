import { readCell, type Matrix } from '@tien-do/contract'
import { communeKinds, type MatrixChoice, type StandingView } from '@tien-do/domain'
import { fold } from '../../lib/fold.ts'
import { communeTitle } from '../../lib/format.ts'
import type { Language } from '../../lib/i18n.ts'
import { sizeOf } from '../../ui/size-select.tsx'
import type { MatrixQuestion } from './matrix-queries.ts'

/** The answer in the language of the screen, with names to a cell's parts. */
export function modelOf(matrix: Matrix, language: Language) {
  return {
    columns: matrix.definitions.map(({ slug, name, shortName, unit, direction, group }) => ({
      ...{ slug, unit, direction },
      name: name[language],
      shortName: shortName?.[language] ?? null,
      group: group.vi,
      groupName: group[language],
      words: fold(`${name.vi} ${name.en}`),
    })),
    lines: matrix.rows.map(({ cells, commune, ...row }) => ({
      ...row,
      commune,
      name: communeTitle(commune),
      words: fold(`${commune.kind} ${commune.name}`),
      cells: cells.map((cell) => cell && readCell(cell)),
    })),
  }
}

export type MatrixModel = ReturnType<typeof modelOf>
export type Column = MatrixModel['columns'][number]
export type Line = MatrixModel['lines'][number]
export type Cell = NonNullable<Line['cells'][number]>

/** What the address says; words that nobody knows are as good as not there. */
export function matrixFilters(address: URLSearchParams): MatrixQuestion & MatrixChoice {
  const year = Number(address.get('year'))
  const view: StandingView = address.get('view') === 'outlook' ? 'outlook' : 'verdict'
  return {
    year: Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : null,
    peer: communeKinds.find((kind) => kind === address.get('peer')) ?? null,
    size: sizeOf(address),
    view,
    group: address.get('group'),
    word: address.get('word'),
    search: fold(address.get('q') ?? ''),
    sort: address.get('sort') ?? 'rank',
    descending: address.get('desc') === '1',
  }
}

/** A column turns on the second press; the first puts the best on top. */
export const sortedBy = ({ sort, descending }: MatrixChoice, by: string) => ({
  sort: by === 'rank' ? null : by,
  desc: sort === by && !descending ? '1' : null,
})
