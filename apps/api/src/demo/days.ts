import { plusDays } from '@tien-do/domain'

/** The day itself, or the Monday after it. */
export function workDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return plusDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0)
}

/** A moment in the working hours of Vietnam; `part` from 0 to 1 of them. */
export function inOfficeHours(day: string, part: number): string {
  const minutes = 8 * 60 + Math.floor(part * 8.5 * 60)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+07:00`
}
