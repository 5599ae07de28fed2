import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clockOn } from './clock.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('the time of day is real to the millisecond, the day is the one that was given', () => {
  vi.setSystemTime(new Date('2026-11-21T20:48:51.037Z')) // 03:48 of the next day in Vietnam
  const clock = clockOn('2028-01-31')
  expect(clock.now()).toEqual(new Date('2028-01-31T03:48:51.037+07:00'))
  expect(clock.today()).toBe('2028-01-31')
})
