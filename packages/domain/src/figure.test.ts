import { expect, test } from 'vitest'
import { isBlank, isToldInWords, sameFigure, saidOf, type SaidFigure } from './figure.ts'

const said: SaidFigure = {
  value: 84.2,
  numerator: null,
  denominator: null,
  verdict: null,
  notApplicable: false,
  grade: 'official',
  note: null,
}
const nothing = { ...said, value: null }

test('zero is a figure; a note alone is none', () => {
  expect(isBlank({ ...said, value: 0 })).toBe(false)
  expect(isBlank({ ...nothing, note: 'Chờ số của Thống kê' })).toBe(true)
})

test.for([
  ['a fraction', { numerator: 1 }],
  ['a verdict in words', { verdict: 'met' }],
  ['"not applicable"', { notApplicable: true }],
] as const)('%s is a figure', ([, by]) => {
  expect(isBlank({ ...nothing, ...by })).toBe(false)
})

test('two figures are the same when all that is said is; an empty note is none', () => {
  expect(sameFigure(said, { ...said, note: '' })).toBe(true)
  for (const by of [{ value: 84.3 }, { grade: 'estimate' }, { note: 'ước' }, { verdict: 'met' }])
    expect(sameFigure(said, { ...said, ...by } as SaidFigure), JSON.stringify(by)).toBe(false)
})

test('what is said is told without version and state', () => {
  expect(saidOf({ ...said, version: 3, state: 'draft' } as SaidFigure)).toEqual(said)
})

test('milestones and qualities are told in words, the rest in numbers', () => {
  expect([isToldInWords('milestone'), isToldInWords('qualitative')]).toEqual([true, true])
  expect([isToldInWords('annual'), isToldInWords('level')]).toEqual([false, false])
})
