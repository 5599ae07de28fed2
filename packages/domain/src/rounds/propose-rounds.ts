import {
  cutOff,
  plusDays,
  printPeriod,
  reportYear,
  roundKindOf,
  type PeriodKind,
} from '../progress/calendar.ts'
import type { RoundKind } from '../vocabulary.ts'
import { roundKeyOf } from './round-key.ts'

/** How often a plan says it is reviewed. */
export const reviewCadences = [
  'quarterly',
  'half_year',
  'annual',
  'mid_term',
  'final',
  'ad_hoc',
] as const
export type ReviewCadence = (typeof reviewCadences)[number]

/** A plan as far as it says when it is to be reviewed. */
export interface ReviewedPlan {
  id: string
  periodStart: number
  periodEnd: number
  reviews: readonly { cadence: ReviewCadence; year: number | null }[]
}

export interface ProposedRound {
  key: string
  kind: RoundKind
  period: string
  year: number
  /** First and last day whose figures it counts. */
  from: string
  to: string
  opensOn: string
  deadline: string
  closesOn: string
  /** The plans that name it themselves. */
  namedBy: string[]
  /** The plans that say nothing of reports within a year: the decree's four stand in. */
  byDecree: string[]
}

/** A round opens so long before its cut-off, is late after it, and takes late figures so long. */
const opensBefore = 14
const closesAfter = 6

const decree: readonly PeriodKind[] = ['Q1', 'H1', '9M', 'year']
/** What a cadence asks for; a year has four quarters, the second to fourth counted from its start. */
const asked: Record<ReviewCadence, readonly PeriodKind[]> = {
  quarterly: decree,
  half_year: ['H1', 'year'],
  annual: ['year'],
  mid_term: [],
  final: [],
  ad_hoc: [],
}

/** The rounds a year should have, from what the plans in force say, else by decree 09/2019/NĐ-CP. */
export function proposeRounds(year: number, plans: readonly ReviewedPlan[]): ProposedRound[] {
  const inForce = plans.filter((p) => p.periodStart <= year && year <= p.periodEnd)
  const asks = inForce.map((plan) => {
    const named = new Set(plan.reviews.flatMap(({ cadence }) => asked[cadence]))
    return { id: plan.id, named, kinds: named.size > 0 ? named : new Set(decree) }
  })
  const asking = decree.flatMap((kind) => {
    const of = asks.filter(({ kinds }) => kinds.has(kind))
    if (of.length === 0) return []
    const namedBy = of.filter(({ named }) => named.size > 0).map(({ id }) => id)
    const byDecree = of.filter(({ named }) => named.size === 0).map(({ id }) => id)
    return [{ ...proposed(year, kind, roundKindOf(kind)), namedBy, byDecree }]
  })
  const reviewing = (['mid_term', 'final'] as const).flatMap((kind) => {
    const namedBy = inForce.filter((plan) => yearsOf(plan, kind).includes(year)).map(({ id }) => id)
    return namedBy.length > 0 ? [{ ...proposed(year, 'year', kind), namedBy, byDecree: [] }] : []
  })
  return [...asking, ...reviewing]
}

/** The years of a review that comes once: as printed, else the middle and the end of the plan. */
const yearsOf = ({ periodStart, periodEnd, reviews }: ReviewedPlan, kind: 'mid_term' | 'final') => {
  const usual = kind === 'final' ? periodEnd : Math.floor((periodStart + periodEnd) / 2)
  return reviews.filter(({ cadence }) => cadence === kind).map((review) => review.year ?? usual)
}

function proposed(year: number, periodKind: PeriodKind, kind: RoundKind) {
  const period = printPeriod({ year, kind: periodKind })
  const to = cutOff({ year, kind: periodKind })
  return {
    key: roundKeyOf({ period, kind }),
    kind,
    period,
    year,
    from: reportYear(year).from,
    to,
    opensOn: plusDays(to, -opensBefore),
    deadline: to,
    closesOn: plusDays(to, closesAfter),
  }
}
