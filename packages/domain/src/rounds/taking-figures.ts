import { comparePeriods, parsePeriod } from '../progress/calendar.ts'
import type { RoundKind } from '../vocabulary.ts'
import { isReviewing } from './round-key.ts'

/** A round as far as it decides whether a figure may be entered. */
export interface RoundFacts {
  kind: RoundKind
  period: string
  opensOn: string
  closesOn: string
  locked: boolean
  /** Offices for which it was opened again, up to and with a day; those ended early are left out. */
  exceptions: readonly { officeId: string; until: string }[]
}

export interface FigureFacts {
  period: string
  /** The office that enters it. */
  officeId: string | null
  /** A version of it was approved: it counts. */
  accepted: boolean
  /** The first year of the plan it serves. */
  periodStart: number
}

/** `there`: a round that reviews figures is open, and this one has been accepted already. */
export type NotTaken = 'locked' | 'closed' | 'not_open' | 'there'

const before = (a: string, b: string) => {
  const [x, y] = [parsePeriod(a), parsePeriod(b)]
  return x !== null && y !== null && comparePeriods(x, y) <= 0
}

const asks = (round: RoundFacts, { period }: FigureFacts) =>
  !isReviewing(round.kind) && round.period === period

/** A reviewing round covers what lies between the plan's start and its own cut-off. */
const covers = (round: RoundFacts, { period, periodStart }: FigureFacts) =>
  isReviewing(round.kind) && period >= String(periodStart) && before(period, round.period)

const takesFrom = (round: RoundFacts, officeId: string | null, today: string) =>
  !round.locked &&
  round.opensOn <= today &&
  (today <= round.closesOn ||
    round.exceptions.some((it) => it.officeId === officeId && today <= it.until))

/**
 * Why a figure may not be entered or submitted on that day; null: it may. Its own round decides. A
 * round that reviews takes only what its own round cannot take any more (there is none, or it is
 * closed) and what has not been accepted: nothing is asked for twice.
 */
export function whyNotTaken(
  figure: FigureFacts,
  rounds: readonly RoundFacts[],
  today: string,
): NotTaken | null {
  const taken = takenBy(figure, rounds, today)
  return typeof taken === 'string' ? taken : null
}

/** The one round that takes a figure on that day, of several reviews the first; or why none does. */
export function takenBy<R extends RoundFacts>(
  figure: FigureFacts,
  rounds: readonly R[],
  today: string,
): R | NotTaken {
  const own = rounds.find((round) => asks(round, figure))
  if (isSignedOff(figure, rounds)) return 'locked'
  if (own && takesFrom(own, figure.officeId, today)) return own
  if (own && own.opensOn > today) return 'not_open'
  const review = rounds.find(
    (round) => covers(round, figure) && takesFrom(round, figure.officeId, today),
  )
  if (review) return figure.accepted ? 'there' : review
  return own || rounds.some((it) => covers(it, figure) && it.opensOn <= today)
    ? 'closed'
    : 'not_open'
}

/**
 * Whether the leader has signed for a figure: with its own round, or with a review of it where it
 * never had one. From then on it changes by a correction only.
 */
export function isSignedOff(figure: FigureFacts, rounds: readonly RoundFacts[]): boolean {
  const own = rounds.find((round) => asks(round, figure))
  if (own) return own.locked
  return figure.accepted && rounds.some((round) => round.locked && covers(round, figure))
}
