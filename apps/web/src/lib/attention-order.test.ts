import { expect, test } from 'vitest'
import { attentionOf, bandOf } from './attention-order.ts'

type Row = Parameters<typeof bandOf>[0] & { code: string }
const row = (code: string, verdict: Row['verdict'], more: Partial<Row> = {}): Row => ({
  code,
  verdict,
  status: 'on_track',
  attainment: null,
  sameAs: null,
  ...more,
})
const order = (rows: Row[]) =>
  attentionOf(rows).map(({ band, rows: own }) => [band, own.map(({ code }) => code)])

test('not met comes first, then no data, then nearly met', () => {
  expect(
    order([row('1', 'nearly_met'), row('2', 'no_data'), row('3', 'not_met'), row('4', 'met')]),
  ).toEqual([
    ['not_met', ['3']],
    ['no_data', ['2']],
    ['nearly_met', ['1']],
  ])
})

test('the greater shortfall comes first; what has no number keeps its place at the end', () => {
  const rows = [
    row('a', 'not_met', { attainment: 0.9 }),
    row('b', 'not_met'),
    row('c', 'not_met', { attainment: 0.65 }),
    row('d', 'not_met'),
  ]
  expect(order(rows)).toEqual([['not_met', ['c', 'a', 'b', 'd']]])
})

test('among the nearly met the worse outlook comes first', () => {
  const rows = [
    row('a', 'nearly_met', { attainment: 0.96 }),
    row('b', 'nearly_met', { attainment: 0.99, status: 'at_risk' }),
    row('c', 'nearly_met', { attainment: 0.98, status: 'moving_away' }),
  ]
  expect(order(rows)).toEqual([['nearly_met', ['c', 'b', 'a']]])
})

test('without a target this year a poor outlook is what to look at', () => {
  expect(bandOf(row('a', 'no_target', { status: 'off_track' }))).toBe('outlook')
  expect(bandOf(row('a', 'no_target', { status: 'on_track' }))).toBeNull()
  expect(bandOf(row('a', 'exceeded', { status: 'at_risk' }))).toBeNull()
})

test('a row that shares its series with another is not said twice', () => {
  expect(order([row('a', 'not_met'), row('b', 'not_met', { sameAs: 'a' })])).toEqual([
    ['not_met', ['a']],
  ])
})
