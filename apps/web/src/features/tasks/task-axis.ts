import type { Task } from '@tien-do/contract'

/** Days as places from 0 to 100 on one axis of quarters for all tasks of the page. */
export interface TaskAxis {
  at: (day: string) => number
  /** First and last day, `2026-01-01`. */
  start: string
  end: string
  years: { year: number; from: number; to: number }[]
  quarters: { no: number; from: number }[]
  /** Where today stands; on its edge where the axis ends before it or begins after it. */
  today: { at: number; beyond: 'before' | 'after' | null }
}

/** So many years stand on one axis and can still be told apart. */
const mostYears = 3

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** The last day of the half-year of a day: one quarter alone is too narrow for the number of its year. */
const halfYearEnd = (day: string) =>
  `${day.slice(0, 4)}-${day.slice(5, 7) < '07' ? '06-30' : '12-31'}`

/**
 * From the first quarter of the earliest start to the end of the year after it, and on to the half-year
 * of today where that is near: what reaches further gets an arrow, or one plan until 2030 would press
 * all others together.
 */
export function taskAxis(tasks: readonly Task[], today: string): TaskAxis | null {
  const days = tasks
    .flatMap(({ deadline }) => (deadline ? [deadline.start, deadline.end] : []))
    .filter((day) => day !== null)
    .toSorted()
  const starts = tasks.flatMap(({ deadline }) => deadline?.start ?? []).toSorted()
  const middle = starts[Math.floor(starts.length / 2)] ?? days[0]
  if (!middle) return null
  const first = Number(middle.slice(0, 4))
  const planned = Math.min(first + 1, Number(days.at(-1)?.slice(0, 4) ?? first))
  const start = `${first}-01-01`
  const isNear = today > `${planned}-12-31` && today < `${first + mostYears}-01-01`
  const end = isNear ? halfYearEnd(today) : `${planned}-12-31`
  const last = Number(end.slice(0, 4))
  const [from, to] = [dayNumber(start), dayNumber(end) + 1]
  const at = (day: string) => ((dayNumber(day) - from) / (to - from)) * 100
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const now = at(today)
  return {
    at,
    start,
    end,
    years: years.map((year) => ({
      year,
      from: at(`${year}-01-01`),
      to: year === last ? 100 : at(`${year + 1}-01-01`),
    })),
    quarters: years
      .flatMap((year) =>
        [1, 2, 3, 4].map((no) => ({
          no,
          from: at(`${year}-${['01', '04', '07', '10'][no - 1]}-01`),
        })),
      )
      .filter((it) => it.from < 100),
    today: {
      at: Math.min(100, Math.max(0, now)),
      beyond: now < 0 ? 'before' : now > 100 ? 'after' : null,
    },
  }
}
