import type { RecordedVerdict } from '../vocabulary.ts'
import { latestDueYear } from './calendar.ts'
import { emptyCore, statusOfVerdict, type Core } from './core.ts'
import { judge } from './judge.ts'
import type { DueTarget } from './schedule.ts'
import { assessYear, isAttainedVerdict, isJudged, type Laid } from './year.ts'

/** What was recorded for a year: a person's verdict, or a figure against that year's target. */
function recordedIn(laid: Laid, year: number): RecordedVerdict | null {
  const { verdict } = assessYear(laid, year)
  if (isJudged(verdict)) return verdict as RecordedVerdict
  const report = laid.reports.yearly.get(year)
  if (!report || report.verdict) return report?.verdict ?? null
  const bounds = laid.schedule.endTarget?.bounds
  if (!bounds || report.value === null) return null
  return judge(report.value, bounds, laid.input.direction).verdict
}

const told = (laid: Laid, year: number): Core => ({
  ...emptyCore,
  year,
  marks: laid.reports.yearly.get(year)?.grade === 'estimate' ? ['estimate'] : [],
})

/** Outlook in words: the latest recorded judgement, up to year `t` (section 4). */
export function qualitativeCore(laid: Laid, t: number): Core {
  const verdict = recordedIn(laid, t)
  const base = told(laid, t)
  if (verdict === null) return { ...base, status: 'not_assessable', reason: 'words' }
  if (t < laid.schedule.end) return { ...base, status: statusOfVerdict(verdict) }
  return { ...base, status: isAttainedVerdict(verdict) ? 'reached' : 'missed' }
}

/**
 * Outlook of a milestone: reached until somebody records its loss, and to be confirmed for every
 * due year that prints "Duy trì". Years after N count too: a loss is a loss.
 */
export function milestoneCore(laid: Laid): Core {
  const { schedule, reports, input } = laid
  const years = [...reports.yearly.keys()]
    .filter((year) => !reports.yearly.get(year)?.notApplicable)
    .sort((a, b) => a - b)
  let reachedIn: number | null = null
  let lastMet = -Infinity
  let state: 'open' | 'reached' | 'lost' = 'open'
  for (const year of years) {
    const verdict = recordedIn(laid, year)
    if (verdict === null) continue
    if (isAttainedVerdict(verdict)) {
      if (state !== 'reached') reachedIn = year
      state = 'reached'
      lastMet = year
    } else if (state === 'reached') state = 'lost'
  }
  const last = years.at(-1)
  const passed = latestDueYear(input.asOf)
  const due = [...schedule.byYear.values()]
    .filter(({ year }) => year <= Math.max(schedule.end, input.period.end))
    .filter(({ year }) => year <= passed || reports.yearly.has(year))
    .filter(({ year }) => !reports.yearly.get(year)?.notApplicable)
    .sort((a, b) => a.year - b.year)
  const toConfirm = state === 'reached' ? due.filter(({ keepUp }) => keepUp) : due
  const latestDue = toConfirm.at(-1)?.year ?? -Infinity
  const core = { ...(last === undefined ? emptyCore : told(laid, last)), reachedIn, silent: false }
  const heard = state === 'reached' ? lastMet : (last ?? -Infinity)
  const known = milestoneStatus(laid, state, due, last)
  if (latestDue <= heard) return { ...core, ...known }
  // Somebody reported, but did not say whether it still stands.
  if (last !== undefined && last >= latestDue)
    return { ...core, status: 'not_assessable', reason: 'words' }
  return { ...core, ...known, silent: true }
}

function milestoneStatus(
  laid: Laid,
  state: 'open' | 'reached' | 'lost',
  due: readonly DueTarget[],
  last: number | undefined,
): Pick<Core, 'status' | 'reason'> {
  const reason = null
  if (state === 'reached') return { status: 'reached', reason }
  if (state === 'lost')
    return { status: last === laid.schedule.end ? 'missed' : 'off_track', reason }
  if (last === undefined || !due.some(({ year }) => year <= last))
    return { status: 'not_due', reason }
  if (recordedIn(laid, last) === null) return { status: 'not_assessable', reason: 'words' }
  return { status: 'missed', reason }
}
