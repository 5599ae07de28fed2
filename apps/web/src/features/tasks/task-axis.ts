import type { Task } from '@tien-do/contract'

/** Days as places from 0 to 100 on one axis of quarters for all tasks of the page. */
export interface TaskAxis {
  at: (day: string) => number
  /** First and last day, `2026-01-01`. */
  start: string
  end: string
  years: { year: number; from: number; to: number }[]
  quarters: number[]
  today: number | null
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/**
 * From the first quarter of the earliest start to the end of the year after it: what reaches
 * further gets an arrow, or one plan until 2030 would press all others together.
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
  const last = Math.min(first + 1, Number(days.at(-1)?.slice(0, 4) ?? first))
  const [start, end] = [`${first}-01-01`, `${last}-12-31`]
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
    quarters: years.flatMap((year) =>
      ['01', '04', '07', '10'].map((month) => at(`${year}-${month}-01`)),
    ),
    today: now >= 0 && now <= 100 ? now : null,
  }
}
