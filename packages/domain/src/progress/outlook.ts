import { isToldInWords } from '../figure.ts'
import { outlookMarks, type OutlookMark, type OutlookStatus } from '../vocabulary.ts'
import type { Outlook, YearAssessment } from './assessment.ts'
import { averageRateCore } from './average-rate.ts'
import { isDue, latestDueYear } from './calendar.ts'
import { emptyCore, statusOfVerdict, type Core } from './core.ts'
import { cumulativeCore } from './cumulative.ts'
import { milestoneCore, qualitativeCore } from './in-words.ts'
import { levelCore } from './level.ts'
import { assessYear, isAttainedVerdict, isDueVerdict, isJudged, type Laid } from './year.ts'

/** An outlook as it was when somebody last reported: shown in grey beside `no_data`. */
export interface LastKnown {
  status: OutlookStatus
  year: number
}

export interface FoundOutlook {
  outlook: Outlook
  core: Core
  lastKnown: LastKnown | null
}

/** The outlook to the end year (section 4), with the rules that hold for all measures. */
export function outlookOf(laid: Laid, years: YearAssessment[]): FoundOutlook {
  const core = withoutEnd(laid, coreOf(laid))
  const silent = core.silent ?? isSilent(laid, core)
  const closed = !silent && isClosed(laid, core)
  const status = silent ? 'no_data' : closed ? 'not_assessable' : core.status
  const reason = closed ? (core.reason ?? 'undefined') : core.reason
  const toldBefore = silent && core.year !== null && !untold.includes(core.status)
  const lastKnown = toldBefore ? { status: core.status, year: core.year ?? 0 } : null
  const due = years.filter(({ verdict }) => isDueVerdict(verdict))
  return {
    core,
    lastKnown,
    outlook: {
      status,
      reason: status === 'no_data' && reason !== 'series_break' ? null : reason,
      pace: core.pace,
      months: core.months,
      needed: core.needed,
      forecast: core.forecast,
      attainedYears: due.filter(({ verdict }) => isAttainedVerdict(verdict)).length,
      dueYears: due.length,
      marks: marksOf(laid, core),
    },
  }
}

/** The period is over, and its last year was declared not applicable. */
export const endsWithout = ({ input, schedule, reports }: Laid) =>
  isDue(schedule.end, input.asOf) && reports.yearly.get(schedule.end)?.notApplicable === true

/** Nothing remains to be done or to be projected in a year that does not apply. */
const withoutEnd = (laid: Laid, core: Core): Core =>
  endsWithout(laid) ? { ...core, needed: null, forecast: null } : core

const open: readonly OutlookStatus[] = [
  'not_due',
  'on_track',
  'at_risk',
  'off_track',
  'moving_away',
]

/** What is over is on no way any more, also where nobody had to report its end. */
function isClosed({ input, schedule }: Laid, { status }: Core): boolean {
  const isLoss = input.measure === 'milestone' && status === 'off_track' // a loss stays one
  return !isLoss && open.includes(status) && isDue(schedule.end, input.asOf)
}

/** Statuses that say nothing worth keeping in grey. */
const untold: readonly OutlookStatus[] = ['no_data', 'not_due']

function marksOf({ schedule }: Laid, core: Core): OutlookMark[] {
  const marks = new Set<OutlookMark>(core.marks)
  if (schedule.noYear) marks.add('no_year')
  return outlookMarks.filter((mark) => marks.has(mark))
}

/** Words are judged by what was recorded; a number at N by what was counted. */
export const isInWords = ({ input, schedule }: Laid) =>
  isToldInWords(input.measure) ||
  (schedule.endTarget !== null && schedule.endTarget.bounds === null)

function coreOf(laid: Laid): Core {
  if (laid.input.measure === 'milestone') return milestoneCore(laid)
  const t = lastReportedYear(laid)
  if (t === null) return emptyCore
  if (isInWords(laid)) return qualitativeCore(laid, t)
  if (laid.input.measure === 'annual') return annualCore(laid, t)
  if (laid.input.measure === 'average_rate') return averageRateCore(laid, t)
  if (laid.input.measure === 'cumulative') return cumulativeCore(laid, t)
  const end = laid.schedule.endTarget?.bounds
  if (end) return levelCore(laid, t, end)
  return { ...emptyCore, year: t, status: 'not_assessable', reason: 'undefined' }
}

/** t: the last year, up to N, with a figure (with anything, where the target is in words). */
function lastReportedYear(laid: Laid): number | null {
  const { input, schedule, reports } = laid
  const from = Math.min(input.period.start, schedule.span.start)
  const words = isInWords(laid)
  const years = [...reports.yearly]
    .filter(([, report]) => (words ? !report.notApplicable : report.value !== null))
    .map(([year]) => year)
    .filter((year) => year >= from && year <= schedule.end)
  return years.length === 0 ? null : Math.max(...years)
}

/**
 * The latest passed year that somebody has to report: every year of the plan up to N, and N; where
 * the target is in words only the years in which one is due. "Not applicable" owes nothing.
 */
export function passedYear(laid: Laid): number | null {
  const { input, schedule, reports } = laid
  const passed = latestDueYear(input.asOf)
  const owed = (year: number) =>
    !reports.yearly.get(year)?.notApplicable &&
    (isInWords(laid)
      ? schedule.byYear.has(year) || (year === schedule.end && schedule.endTarget !== null)
      : year <= input.period.end || year === schedule.end)
  const first = Math.max(input.period.start, schedule.span.start)
  for (let year = Math.min(passed, schedule.end); year >= first; year--) if (owed(year)) return year
  return null
}

/** An old green never stands for a silent office. */
function isSilent(laid: Laid, core: Core): boolean {
  const passed = passedYear(laid)
  return passed !== null && (core.year ?? -Infinity) < passed
}

/** `annual`: the latest year that is due or already judged decides. */
function annualCore(laid: Laid, t: number): Core {
  const { schedule, reports } = laid
  const assessed = [...schedule.byYear.keys()]
    .filter((year) => year <= schedule.end)
    .sort((a, b) => a - b)
    .map((year) => assessYear(laid, year))
    .filter(({ verdict }) => isDueVerdict(verdict))
  const latest = assessed.at(-1)
  const grade = reports.yearly.get(latest?.year ?? t)?.grade
  const base: Core = {
    ...emptyCore,
    year: t,
    actual: reports.yearly.get(t)?.value ?? null,
    marks: grade === 'estimate' ? ['estimate'] : [],
  }
  if (!latest) return base
  if (latest.verdict === 'no_data') {
    const known = assessed.findLast(({ verdict }) => isJudged(verdict))
    if (!known) return { ...base, status: 'no_data', silent: true }
    return { ...base, status: statusOfVerdict(known.verdict), year: known.year, silent: true }
  }
  if (latest.verdict === 'unjudged') return { ...base, status: 'not_assessable', reason: 'words' }
  if (!isJudged(latest.verdict) || (latest.year < schedule.end && !endsWithout(laid)))
    return { ...base, status: statusOfVerdict(latest.verdict) }
  const all = assessed.every(({ verdict }) => isAttainedVerdict(verdict))
  return { ...base, status: all ? 'reached' : 'missed' }
}
