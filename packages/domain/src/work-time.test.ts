import { expect, test } from 'vitest'
import { minutesFor } from './work-time.ts'

test('minutes are rounded up, and nothing takes no time', () => {
  expect(minutesFor({})).toBe(0)
  expect(minutesFor({ figure: 1 })).toBe(1)
  expect(minutesFor({ figure: 3, returned: 1 })).toBe(5)
  expect(minutesFor({ explanation: 1, approval: 5 })).toBe(12)
})
