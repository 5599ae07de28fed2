import { expect, test } from 'vitest'
import { along, freest, rectOf, type Spot } from './placing.ts'

const edge = { left: 0, right: 300, top: 0, bottom: 200 }
const below: Spot = { x: 50, y: 118, anchor: 'start' }
const above: Spot = { x: 50, y: 92, anchor: 'start' }
const size = { width: 90, lines: 1 }

test('a label stands where it is wished as long as nothing is there', () => {
  expect(freest([below, above], size, { points: [], rects: [], edge })).toBe(below)
})

test('a line through it, another label or the edge move it to the next place', () => {
  const falling = along([
    { x: 40, y: 100 },
    { x: 200, y: 130 },
  ])
  expect(freest([below, above], size, { points: falling, rects: [], edge })).toBe(above)
  const other = rectOf({ x: 70, y: 120, anchor: 'start' }, size)
  expect(freest([below, above], size, { points: [], rects: [other], edge })).toBe(above)
  const low = { ...edge, bottom: 110 }
  expect(freest([below, above], size, { points: [], rects: [], edge: low })).toBe(above)
})

test('points follow a line closely', () => {
  const points = along([
    { x: 0, y: 0 },
    { x: 30, y: 0 },
  ])
  expect(points.map(({ x }) => x)).toEqual([0, 6, 12, 18, 24, 30])
})
