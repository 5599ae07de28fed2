import { expect, test } from 'vitest'
import { monthAfter, weeksOf } from './month.ts'

test('a month begins on its weekday, weeks begin on Monday', () => {
  const weeks = weeksOf('2028-02')
  expect(weeks[0]).toEqual([
    null,
    '2028-02-01',
    '2028-02-02',
    '2028-02-03',
    '2028-02-04',
    '2028-02-05',
    '2028-02-06',
  ])
  expect(weeks.at(-1)).toEqual(['2028-02-28', '2028-02-29', null, null, null, null, null])
  expect(weeksOf('2027-02')).toHaveLength(4)
})

test('months go on over the turn of the year', () => {
  expect(monthAfter('2027-12', 1)).toBe('2028-01')
  expect(monthAfter('2028-01', -1)).toBe('2027-12')
})
