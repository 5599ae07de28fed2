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

test('today is left out where it is not on the axis', () => {
  expect(taskAxis([task('2026-01-01', '2026-12-31')], '2028-01-31')?.today).toBeNull()
  expect(taskAxis([task('2026-01-01', '2026-12-31')], '2026-07-02')?.today).toBeCloseTo(50, 0)
})

test('without a single date there is no axis', () => {
  expect(taskAxis([task(null, null)], '2026-01-01')).toBeNull()
})
