import { expect, test } from 'vitest'
import { linearScale, ticks, tickStep, valueDomain } from './scale.ts'

test('a scale keeps proportions, and turns where the range turns', () => {
  const y = linearScale([94, 100], [60, 0])
  expect(y(94)).toBe(60)
  expect(y(97)).toBe(30)
  expect(y(100)).toBe(0)
})

test('a domain without width stands in the middle and is never NaN', () => {
  expect(linearScale([5, 5], [0, 10])(5)).toBe(5)
})

test.each([
  [6.5, 5, 2],
  [1, 5, 0.2],
  [1064, 5, 250],
  [0, 5, 1],
])('over a span of %d grid lines stand %d to a height, %d apart', (span, wished, step) => {
  expect(tickStep(span, wished)).toBeCloseTo(step)
})

test('grid lines are round numbers inside the domain', () => {
  expect(ticks([93.5, 100], 4)).toEqual([94, 96, 98, 100])
  expect(ticks([0, 0.3], 3)).toEqual([0, 0.1, 0.2, 0.3])
})

test('yearly figures span at least 13 % of the target, so that a near miss looks near', () => {
  const [low, high] = valueDomain([99.5, 100], { target: 100, padding: 0 })
  expect(high - low).toBeCloseTo(13)
})

test('a share never gets an axis beyond 100, unless a value lies there', () => {
  expect(valueDomain([94, 98], { ceiling: 100 })[1]).toBeLessThanOrEqual(100)
  expect(valueDomain([94, 104], { ceiling: 100 })[1]).toBeGreaterThan(104)
})

test('what is never negative gets no axis below zero; a single value has room around it', () => {
  expect(valueDomain([0, 2])[0]).toBe(0)
  expect(valueDomain([-2, 6])[0]).toBeLessThan(-2)
  const [low, high] = valueDomain([0])
  expect(low).toBe(0)
  expect(high).toBeGreaterThan(0)
})
