import { expect, test } from 'vitest'
import {
  comparePeriods,
  currentReportYear,
  cutOff,
  isDue,
  latestDueYear,
  parsePeriod,
  parseSpan,
  periodLabel,
  printPeriod,
  reportYear,
} from './calendar.ts'

test("a year's target is due from 15 December, not on the 14th", () => {
  expect(isDue(2026, '2026-12-14')).toBe(false)
  expect(isDue(2026, '2026-12-15')).toBe(true)
  expect(isDue(2026, '2027-01-01')).toBe(true)
  expect(reportYear(2026)).toEqual({ from: '2025-12-15', to: '2026-12-14' })
})

test('the report year turns with the due date', () => {
  expect([latestDueYear('2026-12-14'), currentReportYear('2026-12-14')]).toEqual([2025, 2026])
  expect([latestDueYear('2026-12-15'), currentReportYear('2026-12-15')]).toEqual([2026, 2027])
})

test.each([
  ['2026-Q1', '2026-03-14', 'quý I/2026', 'first quarter of 2026'],
  ['2026-H1', '2026-06-14', '6 tháng năm 2026', 'first half of 2026'],
  ['2026-9M', '2026-09-14', '9 tháng năm 2026', 'first nine months of 2026'],
  ['2026', '2026-12-14', 'cả năm 2026', 'full year 2026'],
])('the period %s ends on %s', (text, day, vi, en) => {
  const period = parsePeriod(text)
  if (!period) throw new Error('not read')
  expect([cutOff(period), printPeriod(period)]).toEqual([day, text])
  expect(periodLabel(period)).toEqual({ vi, en })
})

test.each(['', '26', '2026-Q2', '2026-H2', '2026-q1', '2026 ', '2026-12'])(
  '%j is no report period',
  (text) => expect(parsePeriod(text)).toBeNull(),
)

test('periods stand in order of time', () => {
  const texts = ['2027-Q1', '2026', '2026-9M', '2026-Q1', '2026-H1']
  const inOrder = texts
    .flatMap((text) => parsePeriod(text) ?? [])
    .toSorted(comparePeriods)
    .map(printPeriod)
  expect(inOrder).toEqual(['2026-Q1', '2026-H1', '2026-9M', '2026', '2027-Q1'])
})

test('a span of years is read with either dash', () => {
  expect(parseSpan('2025-2030')).toEqual({ start: 2025, end: 2030 })
  expect(parseSpan('2026 – 2030')).toEqual({ start: 2026, end: 2030 })
  expect([parseSpan('2030-2026'), parseSpan('2026'), parseSpan('')]).toEqual([null, null, null])
})
