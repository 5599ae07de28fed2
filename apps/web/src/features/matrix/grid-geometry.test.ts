import { expect, test } from 'vitest'
import { indexesOf, moveBy, placeColumns, spanOf } from './grid-geometry.ts'

test('columns stand two pixels apart, groups ten', () => {
  expect(placeColumns(['a', 'a', 'b'])).toEqual({ xs: [0, 38, 84], width: 120 })
})

test('only what is near the view is drawn, and the cell with the focus wherever it is', () => {
  const { xs } = placeColumns(Array<string>(60).fill('a'))
  const span = spanOf(xs, 38 * 20, 38 * 10)
  expect(span).toEqual({ from: 18, to: 34 })
  expect(spanOf(xs, 0, 0)).toEqual({ from: 0, to: 4 })
  expect(indexesOf({ from: 4, to: 6 }, 40)).toEqual([4, 5, 40])
  expect(indexesOf({ from: 4, to: 6 }, 5)).toEqual([4, 5])
})

test.each([
  ['ArrowUp', false, { row: 0, col: 3 }],
  ['PageDown', false, { row: 9, col: 3 }],
  ['Home', false, { row: 1, col: 0 }],
  ['End', true, { row: 9, col: 7 }],
  ['a', false, null],
])('%s leads within the grid', (key, ctrl, to) => {
  expect(moveBy(key, ctrl, { row: 1, col: 3 }, { row: 9, col: 7 }, 12)).toEqual(to)
})
