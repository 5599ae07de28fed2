import { expect, test } from 'vitest'
import { sizeGroupOf } from './size-group.ts'

test('a commune belongs to the group of its population, and to none of them while it is unknown', () => {
  expect([1, 19_999, 20_000, 39_999, 40_000, 160_000, null].map(sizeGroupOf)).toEqual([
    ...['small', 'small', 'medium', 'medium', 'large', 'large'],
    'unknown',
  ])
})
