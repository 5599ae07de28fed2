import { expect, test } from 'vitest'
import { filtersOf, isNarrowed, matches } from './indicator-filters.ts'

const indicator = {
  code: '11a',
  name: 'Người dân tham gia bảo hiểm y tế',
  group: 'Văn hóa - xã hội',
  verdict: 'nearly_met',
  status: 'at_risk',
  offices: [{ id: 'vhxh' }],
} as const
const shown = (query: string) => matches(indicator, filtersOf(new URLSearchParams(query)))

test('an empty address shows everything, by headlines, of the latest year', () => {
  const filters = filtersOf(new URLSearchParams())
  expect(filters).toMatchObject({ year: null, count: 'headlines', office: null, search: '' })
  expect(isNarrowed(filters)).toBe(false)
  expect(shown('')).toBe(true)
})

test('a year or a verdict that nobody knows is left out', () => {
  expect(filtersOf(new URLSearchParams('year=soon&verdict=splendid'))).toMatchObject({
    year: null,
    verdict: null,
  })
  expect(filtersOf(new URLSearchParams('year=2027&count=rows'))).toMatchObject({
    year: 2027,
    count: 'rows',
  })
})

test('the search asks for no diacritics, and knows the number', () => {
  expect(shown('q=bao+hiem+Y+te')).toBe(true)
  expect(shown('q=11A')).toBe(true)
  expect(shown('q=BHXH')).toBe(false)
})

test('office `none` is what nobody is assigned to', () => {
  expect(shown('office=vhxh')).toBe(true)
  expect(shown('office=none')).toBe(false)
  expect(
    matches({ ...indicator, offices: [] }, filtersOf(new URLSearchParams('office=none'))),
  ).toBe(true)
})

test('filters narrow together', () => {
  expect(shown('verdict=nearly_met&status=at_risk')).toBe(true)
  expect(shown('verdict=nearly_met&status=on_track')).toBe(false)
  expect(shown('group=Kinh+tế')).toBe(false)
})

test('a round within the year is kept, any other word is left out', () => {
  expect(filtersOf(new URLSearchParams('round=2027-H1')).round).toBe('2027-H1')
  for (const other of ['2027', 'soon', '2027-Q2', '2028-mid_term'])
    expect(filtersOf(new URLSearchParams({ round: other })).round).toBe(null)
})
