import { expect, test } from 'vitest'
import type { Verdict } from '../vocabulary.ts'
import { arrangeMatrix, type MatrixChoice, type MatrixColumn, type MatrixLine } from './matrix.ts'

const column = (slug: string, group = 'Kinh tế'): MatrixColumn => ({
  slug,
  group,
  words: slug,
  direction: 'up',
})
const columns = [column('bao hiem'), column('ho ngheo', 'Văn hóa'), column('thu ngan sach')]
const cell = (verdict: Verdict, actual: number | null = null) =>
  ({ verdict, status: 'on_track', actual }) as const
const line = (name: string, rank: number | null, cells: MatrixLine['cells']): MatrixLine => ({
  name,
  words: name.toLowerCase(),
  rank,
  cells,
})
const rows = [
  line('C', 2, [cell('met', 90), null, cell('not_met')]),
  line('A', null, [cell('met', 95), cell('no_data'), null]),
  line('B', 1, [cell('exceeded'), cell('not_met'), null]),
]

const all: MatrixChoice = {
  view: 'verdict',
  group: null,
  word: null,
  search: '',
  sort: 'rank',
  descending: false,
}
const shown = (choice: Partial<MatrixChoice>) => {
  const { columns: of, ranked, unranked } = arrangeMatrix(rows, columns, { ...all, ...choice })
  return {
    columns: of.map(({ column: { slug } }) => slug),
    rows: [...ranked, ...unranked].map(({ name }) => name),
  }
}

test('ranked communes stand by rank, the unranked below them', () => {
  expect(shown({}).rows).toEqual(['B', 'C', 'A'])
  expect(shown({ sort: 'name', descending: true }).rows).toEqual(['C', 'B', 'A'])
})

test('a column sorts by verdict, then by the actual; who has none stands last either way', () => {
  const more = [...rows, line('D', 3, [cell('met', 92), cell('met'), null])]
  const by = (sort: string, descending = false) =>
    arrangeMatrix(more, columns, { ...all, sort, descending }).ranked.map(({ name }) => name)
  expect(by('bao hiem')).toEqual(['B', 'D', 'C'])
  expect(by('bao hiem', true)).toEqual(['C', 'D', 'B'])
  expect(by('ho ngheo', true)).toEqual(['B', 'D', 'C'])
})

test('the search finds a commune or an indicator; a word keeps who bears it in what is shown', () => {
  expect(shown({ search: 'thu ngan' })).toEqual({
    columns: ['thu ngan sach'],
    rows: ['B', 'C', 'A'],
  })
  expect(shown({ search: 'c' }).rows).toEqual(['C'])
  expect(shown({ search: 'zzz' })).toEqual({ columns: [], rows: [] })
  expect(shown({ word: 'not_met' }).rows).toEqual(['B', 'C'])
  expect(shown({ word: 'not_met', group: 'Văn hóa' })).toEqual({
    columns: ['ho ngheo'],
    rows: ['B'],
  })
})

test('the foot counts attained and with data over the rows that are shown', () => {
  const { foot } = arrangeMatrix(rows, columns, { ...all, word: 'not_met' })
  expect(foot.map(({ attained, withData }) => [attained, withData])).toEqual([
    [2, 2],
    [0, 1],
    [0, 1],
  ])
})
