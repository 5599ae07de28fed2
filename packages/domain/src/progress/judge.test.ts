import { expect, test } from 'vitest'
import type { Direction, Operator } from '../vocabulary.ts'
import { boundOf, judge, numericBounds, senseOf } from './judge.ts'

type Numeric = Exclude<Operator, 'text'>

const boundsOf = (op: Operator, value: number | null, max: number | null = null) => {
  const bounds = numericBounds({ op, value, max })
  if (!bounds) throw new Error('no bounds')
  return bounds
}

test.each<[Operator, string]>([
  ['eq', 'up down band band'],
  ['range', 'up down band band'],
  ['gte', 'up up up up'],
  ['gt', 'up up up up'],
  ['lte', 'down down down down'],
  ['lt', 'down down down down'],
])('which way %s is judged: %s', (op, ways) => {
  const found = (['up', 'down', 'band', 'none'] as const).map((way) => senseOf(op, way))
  expect(found.join(' ')).toBe(ways)
})

test('as a bound a range is its value judged upward and its max judged downward', () => {
  const range = boundsOf('range', 10, 12)
  expect([boundOf(range, 'up'), boundOf(range, 'down')]).toEqual([10, 12])
})

test('words and a missing number are nothing to compare with', () => {
  expect(numericBounds({ op: 'text', value: 5 })).toBeNull()
  expect(numericBounds({ op: 'eq', value: null })).toBeNull()
  expect(numericBounds({ op: 'range', value: 12, max: 10 })).toEqual(boundsOf('range', 10, 12))
  expect(boundsOf('range', 10)).toEqual({ op: 'range', value: 10, max: 10 })
  // What stands beside a single number is not its other end.
  expect(boundsOf('gte', 10, 12).max).toBe(10)
})

/** Operator, target, direction, baseline, actual; then verdict, attainment, difference. */
const rows: [
  [Numeric, number, number?],
  Direction,
  number | null,
  number,
  string,
  number | null,
  number,
][] = [
  // Upward: A / T for T above 0.
  [['eq', 80], 'up', null, 80, 'met', 1, 0],
  [['eq', 80], 'up', null, 76, 'nearly_met', 0.95, -4],
  [['eq', 80], 'up', null, 75.9, 'not_met', 75.9 / 80, -4.1],
  [['eq', 80], 'up', null, 84, 'exceeded', 1.05, 4],
  [['eq', 80], 'up', 90, 76, 'nearly_met', 0.95, -4],
  [['eq', 0], 'up', null, -1, 'not_met', null, -1],
  [['eq', 0], 'up', null, 0, 'met', null, 0],
  [['eq', 0], 'up', null, 1, 'exceeded', null, 1],
  [['gte', -5], 'up', null, -5.1, 'not_met', null, -0.1],
  [['gte', -5], 'down', null, -4, 'exceeded', null, 1],
  [['gte', 6], 'down', 9, 5, 'not_met', 5 / 6, -1],
  [['gt', 98], 'up', null, 98, 'nearly_met', 1, 0],
  [['gt', 98], 'down', 99, 98, 'nearly_met', 1, 0],
  [['gt', 98], 'none', null, 99, 'met', 99 / 98, 1],
  [['gt', 98], 'band', null, 120, 'met', 120 / 98, 22],
  [['gt', 0], 'up', null, 0, 'not_met', null, 0],
  [['range', 15, 17], 'up', null, 14.25, 'nearly_met', 0.95, -0.75],
  [['range', 15, 17], 'up', null, 15, 'met', 1, 0],
  [['range', 15, 17], 'up', null, 17, 'met', 17 / 15, 2],
  [['range', 15, 17], 'up', null, 18, 'exceeded', 1.2, 3],
  // Downward without a baseline: T / A for both above 0.
  [['eq', 4], 'down', null, 4, 'met', 1, 0],
  [['eq', 4], 'down', null, 3, 'exceeded', 4 / 3, -1],
  [['eq', 4], 'down', null, 4.2, 'nearly_met', 4 / 4.2, 0.2],
  [['eq', 4], 'down', null, 5, 'not_met', 0.8, 1],
  [['eq', 4], 'down', null, 0, 'exceeded', null, -4],
  [['eq', 4], 'down', null, -1, 'exceeded', null, -5],
  [['eq', 0], 'down', null, 0, 'met', null, 0],
  [['eq', 0], 'down', null, 0.1, 'not_met', null, 0.1],
  [['lte', -2], 'up', null, -1, 'not_met', null, 1],
  [['lte', 4], 'up', null, 3, 'exceeded', 4 / 3, -1],
  [['lt', 0.5], 'down', null, 0.5, 'nearly_met', 1, 0],
  [['lt', 0.5], 'none', null, 0.4, 'met', 1.25, -0.1],
  [['range', 1, 2], 'down', null, 2, 'met', 1, 0],
  [['range', 1, 2], 'down', null, 1, 'met', 2, -1],
  [['range', 1, 2], 'down', null, 0.5, 'exceeded', 4, -1.5],
  [['range', 1, 2], 'down', null, 2.1, 'nearly_met', 2 / 2.1, 0.1],
  // Downward with a baseline above the target: (B − A) / (B − T).
  [['eq', 4], 'down', 24, 5, 'nearly_met', 0.95, 1],
  [['eq', 4], 'down', 24, 5.01, 'not_met', 18.99 / 20, 1.01],
  [['eq', 4], 'down', 8, 9, 'not_met', -0.25, 5],
  [['eq', 4], 'down', 8, 0, 'exceeded', 2, -4],
  [['eq', 4], 'down', 4, 4.2, 'nearly_met', 4 / 4.2, 0.2],
  [['eq', 4], 'down', 4 * (1 + 1e-10), 4.2, 'nearly_met', 4 / 4.2, 0.2],
  [['eq', 4], 'down', 3, 4.2, 'nearly_met', 4 / 4.2, 0.2],
  [['range', 1, 2], 'down', 12, 2.5, 'nearly_met', 0.95, 0.5],
  [['lt', 4], 'up', 8, 4, 'nearly_met', 1, 0],
  // A band: 1 inside, A / value below it, max / A above it.
  [['eq', 20], 'band', null, 20, 'met', 1, 0],
  [['eq', 20], 'none', null, 19, 'nearly_met', 0.95, -1],
  [['eq', 20], 'band', null, 18, 'not_met', 0.9, -2],
  [['eq', 20], 'band', 50, 25, 'not_met', 0.8, 5],
  [['range', 10, 12], 'band', null, 11, 'met', 1, 0],
  [['range', 10, 12], 'band', null, 10, 'met', 1, 0],
  [['range', 10, 12], 'band', null, 12, 'met', 1, 0],
  [['range', 10, 12], 'none', null, 9.5, 'nearly_met', 0.95, -0.5],
  [['range', 10, 12], 'band', null, 15, 'not_met', 0.8, 3],
  [['eq', 0], 'band', null, -1, 'not_met', null, -1],
  [['eq', 0], 'band', null, 1, 'not_met', 0, 1],
  [['eq', -4], 'band', null, -5, 'not_met', null, -1],
  [['eq', -4], 'band', null, -2, 'not_met', null, 2],
]

test.each(rows)('%j, %s, from %j: %d is %s', (target, way, baseline, actual, verdict, r, gap) => {
  const found = judge(actual, boundsOf(...target), way, baseline)
  expect(found).toEqual({
    attained: verdict === 'met' || verdict === 'exceeded',
    attainment: r === null ? null : expect.closeTo(r, 12),
    difference: expect.closeTo(gap, 12),
    verdict,
  })
})

const hair = 1 + 5e-10
const wide = 1 + 2e-9

test.each<[Numeric, Direction, number, string]>([
  ['eq', 'up', 50 / hair, 'met'],
  ['eq', 'up', 50 / wide, 'nearly_met'],
  ['eq', 'up', 50 * hair, 'met'],
  ['eq', 'up', 50 * wide, 'exceeded'],
  ['gt', 'up', 50 * hair, 'nearly_met'],
  ['gt', 'up', 50 * wide, 'met'],
  ['lt', 'down', 50 / hair, 'nearly_met'],
  ['lt', 'down', 50 / wide, 'met'],
  ['lte', 'down', 50 * hair, 'met'],
  ['lte', 'down', 50 * wide, 'nearly_met'],
  ['lte', 'down', 50 / hair, 'met'],
  ['lte', 'down', 50 / wide, 'exceeded'],
  ['eq', 'band', 50 * hair, 'met'],
  ['eq', 'band', 50 / wide, 'nearly_met'],
  ['eq', 'up', 47.5 / hair, 'nearly_met'],
  ['eq', 'up', 47.5 / wide, 'not_met'],
])('a limit has a tolerance of a billionth: %s %s %d is %s', (op, way, actual, verdict) => {
  expect(judge(actual, boundsOf(op, 50), way).verdict).toBe(verdict)
})

test('the tolerance is a part of the figures, however small or large they are', () => {
  for (const size of [1e-9, 1, 1e12]) {
    expect(judge(size / hair, boundsOf('eq', size), 'up').verdict).toBe('met')
    expect(judge(size / wide, boundsOf('eq', size), 'up').verdict).toBe('nearly_met')
  }
  expect(judge(1e-12, boundsOf('eq', 0), 'down').verdict).toBe('not_met')
})

test('what is too large to compute is null, never Infinity', () => {
  const found = judge(1e308, boundsOf('eq', -1e308), 'up')
  expect(found).toEqual({ attained: true, attainment: null, difference: null, verdict: 'exceeded' })
  expect(judge(1e300, boundsOf('eq', 1e-300), 'up').attainment).toBeNull()
})
