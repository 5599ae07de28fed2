import type { Reporting } from '@tien-do/contract'
import { expect, test } from 'vitest'
import { periodShown, reportedRows, reportingSums } from './reporting-rows.ts'

type Cell = NonNullable<Reporting['rows'][number]['rounds'][number]>

const cell = (period: string, given: number, more: Partial<Cell> = {}): Cell => ({
  ...{ period, given, deadline: '2027-12-14', state: 'late', asked: 10, onTime: given },
  ...{ approved: 0, signedOff: false, published: 0 },
  ...more,
})
const row = (name: string, rounds: (Cell | null)[]): Reporting['rows'][number] => ({
  commune: { code: name, slug: name.toLowerCase(), name, kind: 'xã' },
  ...{ asked: 10, rounds, demo: false },
})
const reporting: Reporting = {
  ...{ asOf: '2028-01-31', year: 2027, years: [2027], periods: ['2027-Q1', '2027'] },
  rows: [
    row('A', [cell('2027-Q1', 10), cell('2027', 10, { onTime: 2 })]),
    row('B', [null, cell('2027', 4)]),
    row('C', [null, null]),
  ],
}
const names = (order: 'missing' | 'late' | 'name') =>
  reportedRows(reporting, '2027', order).map(({ commune }) => commune.name)

test('who lacks most stands first, or who came late most, or the names in order', () => {
  expect(names('missing')).toEqual(['B', 'A', 'C'])
  expect(names('late')).toEqual(['A', 'B', 'C'])
  expect(names('name')).toEqual(['A', 'B', 'C'])
})

test('the latest round that has begun is shown, and only begun rounds are summed', () => {
  expect(periodShown(reporting, null)).toBe('2027')
  expect(periodShown(reporting, '2027-Q1')).toBe('2027-Q1')
  expect(reportingSums(reportedRows(reporting, '2027', 'name'))).toMatchObject({
    ...{ communes: 2, complete: 1, asked: 20, given: 14, onTime: 6 },
  })
})
