import { expect, test } from 'vitest'
import { countOf, filtered } from './row-filter.ts'
import { aSetUpRow } from './testing-set-up.ts'

const rows = [
  aSetUpRow(1, { group: 'Kinh tế' }),
  aSetUpRow(2, { group: 'Văn hóa', needsBaseline: true }),
  aSetUpRow(3, { group: 'Văn hóa', needsBaseline: false }),
]
const none = new Set<string>()

test('an indicator that needs no baseline is not missing one', () => {
  expect(countOf(rows, 'baseline')).toBe(1)
  expect(countOf(rows, 'unassigned')).toBe(3)
})

test('what was just saved stays where it was until the filter changes', () => {
  const id = rows[2]?.indicatorId ?? ''
  const codes = (kept: ReadonlySet<string>) =>
    filtered(rows, { show: 'baseline', group: 'Văn hóa', kept }).map((it) => it.code)
  expect(codes(none)).toEqual(['2'])
  expect(codes(new Set([id]))).toEqual(['2', '3'])
})
