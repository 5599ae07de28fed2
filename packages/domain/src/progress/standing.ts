import type { OutlookStatus, Verdict } from '../vocabulary.ts'
import { coverage } from './roll-up.ts'

/** What a commune is counted by beside others: the verdicts of a year, or where its end targets go. */
export const standingViews = ['verdict', 'outlook'] as const
export type StandingView = (typeof standingViews)[number]

/** Why a commune is listed and not ranked (screens.md, section 5). */
export const standingReasons = ['nothing_due', 'low_coverage', 'few_indicators'] as const
export type StandingReason = (typeof standingReasons)[number]

/** Below either of them a share says more about what is missing than about the commune. */
export const leastCoverage = 0.8
export const leastShared = 10

export interface Standing {
  attained: number
  withData: number
  due: number
}

export interface Placed extends Standing {
  rank: number | null
  whyNot: StandingReason | null
}

type Part = 'attained' | 'not' | 'missing' | 'aside'

const partOf: Record<StandingView, Record<string, Part>> = {
  verdict: {
    exceeded: 'attained',
    met: 'attained',
    nearly_met: 'not',
    not_met: 'not',
    no_data: 'missing',
    unjudged: 'missing',
  } satisfies Partial<Record<Verdict, Part>>,
  outlook: {
    reached: 'attained',
    on_track: 'attained',
    at_risk: 'not',
    off_track: 'not',
    moving_away: 'not',
    missed: 'not',
    no_data: 'missing',
    not_assessable: 'missing',
  } satisfies Partial<Record<OutlookStatus, Part>>,
}

/** Counts words of one view: attained, with data, due. What is not due yet stands aside. */
export function standingOf(view: StandingView, words: Iterable<Verdict | OutlookStatus>): Standing {
  const counts = { attained: 0, not: 0, missing: 0, aside: 0 }
  for (const word of words) counts[partOf[view][word] ?? 'aside']++
  const withData = counts.attained + counts.not
  return { attained: counts.attained, withData, due: withData + counts.missing }
}

/**
 * Ranks communes by the share of their shared indicators that is attained, of those with data.
 * Ties share a rank, and the next rank counts all before it.
 */
export function placeByShare(standings: readonly Standing[]): Placed[] {
  const reasons = standings.map(whyNotPlaced)
  const comparable = standings.filter((_, at) => reasons[at] === null)
  return standings.map((standing, at) => {
    const whyNot = reasons[at] ?? null
    if (whyNot !== null) return { ...standing, rank: null, whyNot }
    // In whole numbers: 2/3 and 14/21 are the same share.
    const before = comparable.filter(
      (other) => other.attained * standing.withData > standing.attained * other.withData,
    )
    return { ...standing, rank: 1 + before.length, whyNot }
  })
}

function whyNotPlaced(standing: Standing): StandingReason | null {
  const share = coverage(standing)
  if (share === null) return 'nothing_due'
  if (standing.due < leastShared) return 'few_indicators'
  return share < leastCoverage ? 'low_coverage' : null
}
