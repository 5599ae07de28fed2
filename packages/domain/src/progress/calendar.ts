import type { RoundKind } from '../vocabulary.ts'

/**
 * The report year of decree 09/2019/NĐ-CP: 15 December of the year before to 14 December.
 * Dates are local dates of Vietnam written `YYYY-MM-DD`, so that comparing text compares days.
 */
export const periodKinds = ['Q1', 'H1', '9M', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** A report period; the interim ones are counted from the start of the report year (lũy kế). */
export interface ReportPeriod {
  year: number
  kind: PeriodKind
}

const cutOffDays: Record<PeriodKind, string> = {
  Q1: '03-14',
  H1: '06-14',
  '9M': '09-14',
  year: '12-14',
}

/** The part of the year's target that a figure which accumulates should have by then. */
export const shareOfYear: Record<PeriodKind, number> = { Q1: 0.25, H1: 0.5, '9M': 0.75, year: 1 }

const asking = {
  Q1: 'quarter',
  H1: 'half_year',
  '9M': 'nine_months',
  year: 'annual',
} as const satisfies Record<PeriodKind, RoundKind>

/** The kind of the round that asks for the figures of such a period. */
export const roundKindOf = (kind: PeriodKind) => asking[kind]

/** The rounds that ask for the figures of their own period. */
export const askingKinds: readonly RoundKind[] = Object.values(asking)

/** A round that asks for the figures of its period; the others review figures that are there. */
export const asksFigures = ({ kind }: { kind: RoundKind }) => askingKinds.includes(kind)

const fourDigits = (year: number) => String(year).padStart(4, '0')

/** First and last day that count for a year: 15/12 of the year before to 14/12. */
export const reportYear = (year: number) => ({
  from: `${fourDigits(year - 1)}-12-15`,
  to: `${fourDigits(year)}-12-14`,
})

/** A year's target is due from 15 December of that year. */
export const dueFrom = (year: number) => `${fourDigits(year)}-12-15`

/** Whether a year's target is due on that day (`YYYY-MM-DD`). */
export const isDue = (year: number, asOf: string) => asOf >= dueFrom(year)

/** The last year whose target is due on that day. */
export function latestDueYear(asOf: string): number {
  const year = Number(asOf.slice(0, 4))
  return isDue(year, asOf) ? year : year - 1
}

/** The year whose figures are being collected on that day: the one after the latest due year. */
export const currentReportYear = (asOf: string) => latestDueYear(asOf) + 1

/** Reads `2026`, `2026-Q1`, `2026-H1`, `2026-9M`; null for anything else. */
export function parsePeriod(text: string): ReportPeriod | null {
  const match = /^(\d{4})(?:-(Q1|H1|9M))?$/.exec(text)
  if (!match) return null
  return { year: Number(match[1]), kind: (match[2] as PeriodKind | undefined) ?? 'year' }
}

/** The text that `parsePeriod` reads: `2026`, `2026-Q1`. */
export const printPeriod = ({ year, kind }: ReportPeriod) =>
  kind === 'year' ? fourDigits(year) : `${fourDigits(year)}-${kind}`

/** The last day that a period's figures count. */
export const cutOff = ({ year, kind }: ReportPeriod) => `${fourDigits(year)}-${cutOffDays[kind]}`

/** The day so many days after another (before it, where negative). */
export const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** In order of time; a year stands after its interim periods. */
export const comparePeriods = (a: ReportPeriod, b: ReportPeriod) =>
  a.year - b.year || periodKinds.indexOf(a.kind) - periodKinds.indexOf(b.kind)

/** The latest of some periods (as texts; unread ones left out), each once, oldest first. */
export const latestPeriods = (texts: Iterable<string>, count: number): string[] =>
  [...new Set(texts)]
    .flatMap((text) => {
      const period = parsePeriod(text)
      return period ? [{ text, period }] : []
    })
    .sort((a, b) => comparePeriods(a.period, b.period))
    .slice(-count)
    .map((it) => it.text)

const wordsOf: Record<PeriodKind, (year: string) => { vi: string; en: string }> = {
  Q1: (year) => ({ vi: `quý I/${year}`, en: `first quarter of ${year}` }),
  H1: (year) => ({ vi: `6 tháng năm ${year}`, en: `first half of ${year}` }),
  '9M': (year) => ({ vi: `9 tháng năm ${year}`, en: `first nine months of ${year}` }),
  year: (year) => ({ vi: `cả năm ${year}`, en: `full year ${year}` }),
}

/** The words of a period inside a sentence (screens.md, section 10). */
export const periodLabel = ({ year, kind }: ReportPeriod) => wordsOf[kind](String(year))

/** Reads `2025-2030`, with either dash and spaces; null for anything else or a reversed span. */
export function parseSpan(text: string): { start: number; end: number } | null {
  const match = /^\s*(\d{4})\s*[-–—]\s*(\d{4})\s*$/.exec(text)
  if (!match) return null
  const span = { start: Number(match[1]), end: Number(match[2]) }
  return span.start <= span.end ? span : null
}
