import type { OutlookMark, OutlookReason, OutlookStatus } from '../vocabulary.ts'
import type { Baseline, Forecast, Needed } from './assessment.ts'
import { method } from './method.ts'
import { atLeast } from './tolerance.ts'

/** The outlook as the last reported year leaves it, with the numbers it rests on. */
export interface Core {
  status: OutlookStatus
  reason: OutlookReason | null
  pace: number | null
  months: number | null
  needed: Needed | null
  forecast: Forecast | null
  marks: OutlookMark[]
  /** t, the last reported year; null where nothing yearly was reported. */
  year: number | null
  /** The level, the mean rate or the sum so far. */
  actual: number | null
  /** What the plan has by then: P(t), the mean rate, or the sum of the shares. */
  planned: number | null
  baseline: Baseline | null
  /** The year a milestone was reached. */
  reachedIn: number | null
  /** Whether a due year was left unreported; null where the years alone tell. */
  silent: boolean | null
}

/** An outlook of which nothing is known yet. */
export const emptyCore: Core = {
  status: 'not_due',
  reason: null,
  pace: null,
  months: null,
  needed: null,
  forecast: null,
  marks: [],
  year: null,
  actual: null,
  planned: null,
  baseline: null,
  reachedIn: null,
  silent: null,
}

/** The limits of the pace; `away` says whether the change went the wrong way at all. */
export function statusOfPace(pace: number, away: boolean): OutlookStatus {
  if (away) return 'moving_away'
  if (atLeast(pace, method.onTrack)) return 'on_track'
  return atLeast(pace, method.atRisk) ? 'at_risk' : 'off_track'
}

/** What a verdict says of the outlook, where there is no pace to say it. */
export function statusOfVerdict(verdict: string): OutlookStatus {
  if (verdict === 'exceeded' || verdict === 'met') return 'on_track'
  return verdict === 'nearly_met' ? 'at_risk' : 'off_track'
}
