import { expect, test } from 'vitest'
import { rankRanges } from './rank-ranges.ts'

const ranked = (...actuals: number[]) =>
  actuals.map((actual, at) => ({ id: 'abcdef'[at] ?? '', actual }))
const words = (ranges: ReturnType<typeof rankRanges>) =>
  ranges.map(({ id, from, to }) => `${id} ${from === to ? from : `${from}–${to}`}`)

test('actuals that differ by no more than what matters share their ranks', () => {
  expect(words(rankRanges(ranked(97.8, 96.9, 96.6, 96.4, 95.9), 'up', 0.2))).toEqual([
    'a 1',
    'b 2',
    'c 3–4',
    'd 3–4',
    'e 5',
  ])
})

test('a range never holds two that differ by more, however long the chain', () => {
  expect(words(rankRanges(ranked(10, 9.8, 9.6, 9.4), 'up', 0.2))).toEqual([
    'a 1–2',
    'b 1–2',
    'c 3–4',
    'd 3–4',
  ])
})

test('without a difference that is small only equal actuals share; low may be better', () => {
  expect(words(rankRanges(ranked(2, 1, 2, 0.1 + 0.2), 'down', null))).toEqual([
    'd 1',
    'b 2',
    'a 3–4',
    'c 3–4',
  ])
  expect(words(rankRanges(ranked(0.3, 0.1 + 0.2), 'up', null)).sort()).toEqual(['a 1–2', 'b 1–2'])
  expect(rankRanges([], 'up', 1)).toEqual([])
})
