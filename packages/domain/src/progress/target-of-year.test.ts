import { expect, test } from 'vitest'
import type { Measure } from '../vocabulary.ts'
import type { AssessmentTarget } from './assessment.ts'
import { targetOfYear } from './target-of-year.ts'

const target = (text: string, given: Partial<AssessmentTarget>): AssessmentTarget => ({
  ...{ year: null, op: 'gt', value: 90, max: null, text },
  ...given,
})
const of = (measure: Measure, targets: AssessmentTarget[], year: number) =>
  targetOfYear({ measure, period: { start: 2026, end: 2030 }, targets }, year)?.text ?? null

test('a target without a year is that of the last year of its period, by which it is judged', () => {
  const targets = [target('trên 90%', {}), target('trên 80%', { period: '2026-2027' })]
  expect([2026, 2027, 2030].map((year) => of('level', targets, year))).toEqual([
    null,
    'trên 80%',
    'trên 90%',
  ])
})

test('the total of a period is the target of no year', () => {
  expect(of('cumulative', [target('cả giai đoạn 500', {})], 2030)).toBeNull()
})

test('the own target of a year goes before the one of every year', () => {
  const targets = [target('hằng năm 95%', { every: true }), target('97%', { year: 2027 })]
  expect(of('annual', targets, 2027)).toBe('97%')
  expect(of('annual', targets, 2028)).toBe('hằng năm 95%')
})
