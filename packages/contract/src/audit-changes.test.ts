import { expect, test } from 'vitest'
import { auditChanges } from './audit-changes.ts'

const said = (before: Record<string, unknown> | null, after: Record<string, unknown> | null) =>
  auditChanges({ before, after }, {}, 'vi').map((it) => [it.label, it.before, it.after])

test('what happened to an account or a request is told in words, without the ids of rows', () => {
  expect(said({ disabled: false }, { disabled: true })).toEqual([['Bị khóa', null, 'có']])
  expect(said({ answers: 0 }, { answers: 1, indicatorId: 'x' })).toEqual([
    ['Số lần trả lời', '0', '1'],
  ])
})

test('a moment is written as everywhere else, on the clock of Vietnam', () => {
  expect(said(null, { closedAt: '2028-01-31T16:45:07.000Z' })).toEqual([
    ['Đóng lúc', null, '23:45 31/01/2028'],
  ])
})

test('a year is a name and no amount: it has no mark of thousands', () => {
  expect(said({ year: 2027, value: 1700 }, { year: 2028, value: 1800 })).toEqual([
    ['Năm', '2027', '2028'],
    [expect.any(String), '1.700', '1.800'],
  ])
  expect(said(null, { breaks: [{ year: 2027 }] })[0]?.[2]).toContain('2027')
})

test('the roles of a person are told by their names, not each by the word role again', () => {
  expect(said(null, { memberships: [{ role: 'coordinator', officeId: null }] })).toEqual([
    ['Vai trò', null, 'cán bộ tổng hợp'],
  ])
})
