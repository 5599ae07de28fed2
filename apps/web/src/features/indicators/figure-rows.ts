import type { Indicator, Target } from '@tien-do/contract'
import { targetOfYear, type Grade, type Verdict } from '@tien-do/domain'

export interface FigureRow {
  key: string
  kind: 'baseline' | 'interim' | 'year' | 'period' | 'horizon'
  /** A year, or the second half of `2026-H1`. */
  year: number
  interim: string | null
  target: string | null
  original: string | null
  /** By the target as it stood before it was amended. */
  originalVerdict: Verdict | null
  /** What the city sets beside the plan; it enters no verdict. */
  assigned: number | null
  actual: number | null
  grade: Grade | null
  difference: number | null
  needed: number | null
  verdict: Verdict | null
  notApplicable: boolean
}

const order = ['Q1', 'H1', '9M']

/** The target that a year of it is judged by. */
export const targetOf = (
  { targets, measure, plan }: Pick<Indicator, 'targets' | 'measure' | 'plan'>,
  year: number,
): Target | null =>
  targetOfYear({ targets, measure, period: { start: plan.periodStart, end: plan.periodEnd } }, year)

/** The reporting period of a row whose year has begun; null where nothing can be reported. */
export function reportedPeriod(row: FigureRow, asOf: string): string | null {
  if (row.year > Number(asOf.slice(0, 4))) return null
  if (row.kind === 'year') return String(row.year)
  return row.kind === 'interim' && row.interim ? `${row.year}-${row.interim}` : null
}

/**
 * The year that the outlook looks to: the last with a target in the period, else the next horizon.
 * A total and a mean rate belong to their whole period, whatever years have a share of their own.
 */
export function endYearOf(it: Pick<Indicator, 'targets' | 'plan' | 'measure'>): number {
  const { targets, plan, measure } = it
  if (measure === 'cumulative' || measure === 'average_rate') {
    const ends = targets.flatMap(({ period }) => Number(period?.slice(-4)) || [])
    return (
      ends.toSorted((a, b) => a - b).findLast((year) => year <= plan.periodEnd) ??
      ends[0] ??
      plan.periodEnd
    )
  }
  const years = targets.flatMap(({ year }) => year ?? []).toSorted((a, b) => a - b)
  const inside = years.findLast((year) => year <= plan.periodEnd)
  const whole = targets.some(({ year }) => year === null)
  return inside ?? (whole ? plan.periodEnd : (years[0] ?? plan.periodEnd))
}

/** Baseline, every year with its interim rounds, the whole period, and the horizons after it. */
export function figureRowsOf(indicator: Indicator) {
  const { plan, targets, baseline, assessment, chart, measure } = indicator
  const empty = {
    interim: null,
    target: null,
    original: null,
    originalVerdict: null,
    assigned: null,
    actual: null,
    grade: null,
    difference: null,
    needed: null,
    verdict: null,
    notApplicable: false,
  }
  const rows: FigureRow[] = []
  const shown = new Set<Target>()
  if (baseline)
    rows.push({
      ...empty,
      key: 'baseline',
      kind: 'baseline',
      year: baseline.year,
      actual: baseline.value,
      grade: baseline.grade,
    })
  const last = assessment.years.findLast((it) => it.actual !== null)
  for (const year of assessment.years) {
    const interims = chart.actuals
      .filter((it) => it.year === year.year && it.period.length > 4)
      .toSorted((a, b) => order.indexOf(a.period.slice(5)) - order.indexOf(b.period.slice(5)))
    for (const it of interims)
      rows.push({
        ...empty,
        key: it.period,
        kind: 'interim',
        year: year.year,
        interim: it.period.slice(5),
        actual: it.value,
        grade: it.grade,
        notApplicable: it.notApplicable,
      })
    const target = targetOf(indicator, year.year)
    if (target) shown.add(target)
    rows.push({
      ...empty,
      key: String(year.year),
      kind: 'year',
      year: year.year,
      target: target?.text ?? null,
      original: target?.original?.text ?? null,
      // Before it is due neither says anything.
      originalVerdict: target?.original && year.verdict !== 'not_due' ? year.original : null,
      assigned: chart.assigned.find((it) => it.year === year.year)?.value ?? null,
      actual: year.actual,
      grade: year.grade,
      difference: year.difference,
      needed: last && year.year > last.year ? neededBy(year.year - last.year, last.actual) : null,
      verdict: year.verdict,
    })
  }
  // What its last year is judged by stands there already.
  for (const it of targets.filter((each) => each.year === null && !shown.has(each)))
    rows.push({
      ...empty,
      key: `period ${it.text}`,
      kind: 'period',
      year: plan.periodEnd,
      interim: it.period,
      target: it.text,
      original: it.original?.text ?? null,
      actual: assessment.period?.actual ?? null,
      difference: assessment.period?.difference ?? null,
      verdict: assessment.period?.verdict ?? null,
    })
  for (const it of targets.filter((each) => each.year !== null && each.year > plan.periodEnd))
    rows.push({
      ...empty,
      key: `horizon ${it.year}`,
      kind: 'horizon',
      year: it.year ?? plan.horizon,
      target: it.text,
    })
  return rows

  /** Where a level should stand so many years on, at an even pace from the latest figure. */
  function neededBy(years: number, from: number | null): number | null {
    const { needed, status } = assessment.outlook
    // What has reached its end needs nothing from here.
    if (!needed || status === 'reached' || from === null) return null
    // Of a mean rate it is the rate of every year left; of a level, its growth.
    if (measure === 'average_rate') return needed.value * 100
    if (needed.kind === 'rate') return from * (1 + needed.value) ** years
    return measure === 'level' ? from + needed.value * years : needed.value
  }
}
