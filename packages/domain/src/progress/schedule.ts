import type { AssessmentCase, AssessmentTarget, Bounds, YearSpan } from './assessment.ts'
import { parseSpan } from './calendar.ts'
import { numericBounds, type NumericBounds } from './judge.ts'

/** A target with the year it is due in. */
export interface DueTarget {
  year: number
  /** Null for words. */
  bounds: NumericBounds | null
  /** As printed. */
  text: string
  /** "Duy trì", or due every year: a milestone has to be confirmed for this year. */
  keepUp: boolean
  original: Bounds | null
}

/** What a plan asks of one indicator, laid out over the years (sections 2 to 4). */
export interface Schedule {
  /** The years of the target's period: its own, else the plan's. */
  span: YearSpan
  byYear: Map<number, DueTarget>
  /** The total or the mean rate of the period (`cumulative`, `average_rate`). */
  whole: DueTarget | null
  /** N: the last year inside the period that has a target. */
  end: number
  endTarget: DueTarget | null
  horizons: DueTarget[]
  noYear: boolean
  /** The total is no printed figure but the sum of the printed shares of all years. */
  impliedTotal: boolean
}

const ofWholePeriod = (input: AssessmentCase) =>
  input.measure === 'cumulative' || input.measure === 'average_rate'

/** Lays out the targets of a case; total over any well-formed input. */
export function scheduleOf(input: AssessmentCase): Schedule {
  const { period, targets } = input
  const spanOf = (target: AssessmentTarget) => parseSpan(target.period ?? '') ?? period
  const periodTargets = targets.filter((t) => t.year === null && !t.every)
  const byYear = new Map<number, DueTarget>()
  for (const target of targets.filter((t) => t.year === null && t.every)) {
    const { start, end } = spanOf(target)
    for (let year = start; year <= end; year++) byYear.set(year, dueTarget(target, year))
  }
  if (!ofWholePeriod(input))
    for (const t of periodTargets) byYear.set(spanOf(t).end, dueTarget(t, spanOf(t).end))
  for (const target of targets) if (target.year !== null) byYear.set(target.year, dueTarget(target))
  keepUpAfter(byYear)

  const noYear = targets.some((t) => t.flags?.includes('no_year') || unsaidYear(input, t))
  if (ofWholePeriod(input)) return { ...wholeSchedule(input, periodTargets, byYear), noYear }
  const years = [...byYear.keys()].sort((a, b) => a - b)
  const spans = periodTargets.map(spanOf)
  const from = Math.min(period.start, ...spans.map(({ start }) => start))
  const asked = years.filter((year) => year >= from)
  const end = asked.findLast((year) => year <= period.end) ?? asked[0] ?? period.end
  const own = spans.find((span) => span.end === end)
  return {
    span: own ?? period,
    byYear,
    whole: null,
    end,
    endTarget: byYear.get(end) ?? null,
    horizons: years.filter((year) => year > end).flatMap((year) => byYear.get(year) ?? []),
    noYear,
    impliedTotal: false,
  }
}

/** A total or a mean belongs to a period by nature; for the others a year was left out. */
const unsaidYear = (input: AssessmentCase, target: AssessmentTarget) =>
  !ofWholePeriod(input) && target.year === null && !target.every && !target.period

function wholeSchedule(
  input: AssessmentCase,
  periodTargets: AssessmentTarget[],
  byYear: Map<number, DueTarget>,
): Omit<Schedule, 'noYear'> {
  const spans = periodTargets.map((target) => {
    const span = parseSpan(target.period ?? '') ?? input.period
    return { target: dueTarget(target, span.end), span }
  })
  const inside = spans.filter(({ span }) => span.end <= input.period.end)
  const chosen = (inside.length > 0 ? inside : spans).toSorted(
    (a, b) => (b.span.end - a.span.end) * (inside.length > 0 ? 1 : -1),
  )[0]
  const years = [...byYear.keys()].sort((a, b) => a - b)
  // A mean rate has no yearly targets, so one that only names its last year is the period's.
  const only = input.measure === 'average_rate' && !chosen ? byYear.get(years[0] ?? NaN) : undefined
  if (only && years.length === 1) byYear.delete(only.year)
  const lone = only && years.length === 1 ? only : null
  const span = chosen?.span ?? { start: input.period.start, end: lone?.year ?? input.period.end }
  const printed = chosen?.target ?? lone
  const implied = input.measure === 'cumulative' && !printed ? sumOfShares(byYear, span) : null
  const whole = printed ?? implied
  const later = [
    ...years.flatMap((year) => byYear.get(year) ?? []),
    ...spans.map(({ target }) => target),
  ]
  const horizons = later.filter(({ year }) => year > span.end).sort((a, b) => a.year - b.year)
  const impliedTotal = implied !== null
  return { span, byYear, whole, end: span.end, endTarget: whole, horizons, impliedTotal }
}

/** A plan that prints every year's share has a total, whether it prints it or not. */
function sumOfShares(byYear: Map<number, DueTarget>, { start, end }: YearSpan): DueTarget | null {
  let total = 0
  for (let year = start; year <= end; year++) {
    const bounds = byYear.get(year)?.bounds
    if (!bounds) return null
    total += bounds.value
  }
  if (!Number.isFinite(total)) return null
  const bounds = { op: 'eq' as const, value: total, max: total }
  return { year: end, bounds, text: '', keepUp: false, original: null }
}

function dueTarget(target: AssessmentTarget, year = target.year ?? 0): DueTarget {
  const bounds = numericBounds(target)
  const original = target.original ?? null
  return { year, bounds, text: target.text, keepUp: target.every === true, original }
}

const saysKeepUp = (text: string) => /^duy trì\s*[.;]?$/iu.test(text.normalize('NFC').trim())

/** "Duy trì" after a number is judged as that number; after words, as kept this year. */
function keepUpAfter(byYear: Map<number, DueTarget>): void {
  let before: DueTarget | undefined
  for (const year of [...byYear.keys()].sort((a, b) => a - b)) {
    let target = byYear.get(year)
    if (!target) continue
    if (!target.bounds && saysKeepUp(target.text)) {
      target = { ...target, bounds: before?.bounds ?? null, keepUp: true }
      byYear.set(year, target)
    }
    before = target
  }
}
