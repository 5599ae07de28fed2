import { expect, test } from 'vitest'
import type { Verdict } from '../vocabulary.ts'
import { placeByShare, standingOf } from './standing.ts'

const words = (counts: Partial<Record<Verdict, number>>) =>
  (Object.entries(counts) as [Verdict, number][]).flatMap(([word, n]) =>
    Array<Verdict>(n).fill(word),
  )

test('a standing counts what is due; what is not due or not set stands aside', () => {
  const counted = { exceeded: 2, met: 3, nearly_met: 1, not_met: 1, no_data: 2, unjudged: 1 }
  const aside = { not_due: 4, in_progress: 1, no_target: 5, not_applicable: 1 }
  expect(standingOf('verdict', words({ ...counted, ...aside }))).toEqual({
    attained: 5,
    withData: 7,
    due: 10,
  })
  expect(
    standingOf('outlook', [
      'reached',
      'on_track',
      'at_risk',
      'no_data',
      'not_assessable',
      'not_due',
    ]),
  ).toEqual({ attained: 2, withData: 3, due: 5 })
})

test('communes are ranked by the share attained; equal shares of other counts are a tie', () => {
  const places = placeByShare([
    { attained: 8, withData: 12, due: 12 },
    { attained: 10, withData: 10, due: 12 },
    { attained: 14, withData: 21, due: 22 },
    { attained: 1, withData: 10, due: 10 },
  ])
  expect(places.map(({ rank }) => rank)).toEqual([2, 1, 2, 4])
})

test('a commune under 80 % coverage or with fewer than ten due is listed with its reason', () => {
  const places = placeByShare([
    { attained: 8, withData: 8, due: 10 },
    { attained: 7, withData: 7, due: 10 },
    { attained: 9, withData: 9, due: 9 },
    { attained: 0, withData: 0, due: 0 },
  ])
  expect(places.map(({ rank, whyNot }) => [rank, whyNot])).toEqual([
    [1, null],
    [null, 'low_coverage'],
    [null, 'few_indicators'],
    [null, 'nothing_due'],
  ])
})
