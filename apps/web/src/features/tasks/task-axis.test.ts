import type { Task } from '@tien-do/contract'
import { expect, test } from 'vitest'
import { taskAxis } from './task-axis.ts'

const task = (start: string | null, end: string | null) =>
  ({ deadline: { text: 'x', kind: 'range', start, end, phases: [] } }) as unknown as Task

test('one task until 2030 does not press the others together', () => {
  const axis = taskAxis(
    [
      task('2026-01-01', '2026-12-31'),
      task('2026-06-01', '2027-06-30'),
      task('2026-01-01', '2030-12-31'),
    ],
    '2026-12-11',
  )
  expect(axis).toMatchObject({ start: '2026-01-01', end: '2027-12-31' })
  expect(axis?.years.map(({ year }) => year)).toEqual([2026, 2027])
  expect(axis?.at('2027-01-01')).toBeCloseTo(50, 0)
})

test('the axis goes on to the half-year of today where that is near', () => {
  const axis = taskAxis([task('2026-01-01', '2026-12-31')], '2028-01-31')
  expect(axis).toMatchObject({ end: '2028-06-30', today: { beyond: null } })
  expect(axis?.today.at).toBeCloseTo(83.5, 0)
  expect(axis?.years.map(({ year }) => year)).toEqual([2026, 2027, 2028])
  expect(axis?.quarters.map(({ no }) => no)).toEqual([1, 2, 3, 4, 1, 2, 3, 4, 1, 2])
})

test('today stands in its place, and on the edge where the axis does not reach it', () => {
  const tasks = [task('2026-01-01', '2026-12-31')]
  const today = (day: string) => taskAxis(tasks, day)?.today
  expect(today('2026-07-02')?.at).toBeCloseTo(50, 0)
  expect(today('2029-01-01')).toEqual({ at: 100, beyond: 'after' })
  expect(today('2025-12-31')).toEqual({ at: 0, beyond: 'before' })
})

test('without a single date there is no axis', () => {
  expect(taskAxis([task(null, null)], '2026-01-01')).toBeNull()
})
