const two = (n: number) => String(n).padStart(2, '0')

/** `2028-01` and so many months on. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const at = new Date(Date.UTC(year, number - 1 + by, 1))
  return `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}`
}

/** The days of a month in weeks from Monday; null stands where another month's days would. */
export function weeksOf(month: string): (string | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const days = Array.from({ length }, (_, i) => `${month}-${two(i + 1)}`)
  const all = [...Array.from({ length: before }, () => null), ...days]
  const weeks = Math.ceil(all.length / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => all[week * 7 + day] ?? null),
  )
}
