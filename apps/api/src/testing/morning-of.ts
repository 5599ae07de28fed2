import type { Clock } from '../clock.ts'

/**
 * A clock that shows nine o'clock of a day when it is made, and goes on from there: no test lives
 * through the midnight at which the demonstration's own clock begins its day anew.
 */
export function morningOf(day: string): Clock {
  const nine = Date.parse(`${day}T09:00:00+07:00`)
  const began = performance.now()
  return { now: () => new Date(nine + performance.now() - began), today: () => day }
}
