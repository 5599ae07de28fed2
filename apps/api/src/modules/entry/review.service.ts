import type { getReview, ParsedOf, ReviewRow, Round } from '@tien-do/contract'
import { can, targetOfYear } from '@tien-do/domain'
import { dayInVietnam, type Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden, notFound } from '../../http/refusal.ts'
import type {
  AssessmentRepository,
  IndicatorMaterial,
} from '../assessment/assessment.repository.ts'
import { isDemo } from '../assessment/assessment.service.ts'
import { servingRows } from '../assessment/serving-rows.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { toObservation } from '../observations/figure-shown.ts'
import type { ObservationRepository } from '../observations/observations.repository.ts'
import type { RoundService } from '../rounds/rounds.service.ts'
import type { EntryRepository, FigureAt, Standing } from './entry.repository.ts'
import { figureSeen, ownedOf, periodsBefore } from './entry.service.ts'
import { checksOf, type Part } from './figure-checks.ts'
import { officeStandings, type Stood } from './office-standings.ts'
import type { ReviewRepository } from './review.repository.ts'

export type ReviewService = ReturnType<typeof reviewService>

/** What one row of the page is made from, besides its indicator. */
interface Given {
  standing: Standing | undefined
  seen: FigureAt | null
  round: Round
  parts: readonly Part[]
  evidence: number
  comments: number
  exceptionUntil: string | null
  mayApprove: boolean
  today: string
}

/** What waits to be approved in a round, and what is missing; for the coordinator and the leader (403 to others). */
export const reviewService = (
  review: ReviewRepository,
  entry: EntryRepository,
  material: AssessmentRepository,
  observations: ObservationRepository,
  communes: CommuneService,
  rounds: RoundService,
  clock: Clock,
) => ({
  review: async ({ slug, round: key, period }: ParsedOf<typeof getReview>, asking: Asking) => {
    const commune = await communes.seen(slug, asking)
    const { actor } = asking
    const owned = { communeCode: commune.code }
    if (!can.review(actor, owned))
      throw forbidden({
        vi: 'Trang duyệt dành cho cán bộ tổng hợp và lãnh đạo của xã.',
        en: 'Review is for the coordinator and the leader of the commune.',
      })
    const { round, all } = await rounds.chosen(commune.code, key, period)
    const today = clock.today()
    const [indicators, standing, offices, others, attached, openAgain] = await Promise.all([
      material.ofCommune(commune.code),
      entry.standing(commune.code, round.period),
      entry.offices(commune.code),
      observations.otherCoordinators(commune.code, actor.id),
      review.attached(commune.code, round.period),
      review.openAgain(round.id, today),
    ])
    if (indicators.length === 0) throw notFound()
    const bySeries = new Map(standing.map((s) => [s.seriesId, s]))
    const asked = servingRows(indicators).map(({ row }) => row)
    const seenOf = (it: IndicatorMaterial) =>
      figureSeen(actor, ownedOf(it), bySeries.get(it.seriesId))
    const rows = asked.flatMap((it): Stood[] => {
      const own = bySeries.get(it.seriesId)
      const lead = it.offices.find((o) => o.role === 'lead')
      const judged = round.lockedAt === null || (own?.correction ?? false)
      const rowOf = (seen: FigureAt | null) => ({
        standing: own,
        seen,
        round,
        parts: asked
          .filter((part) => part.parentCode === it.code && part.planId === it.planId)
          .map((indicator) => ({ indicator, figure: seenOf(indicator) })),
        evidence: attached.evidence.get(it.seriesId) ?? 0,
        comments: attached.comments.get(it.seriesId) ?? 0,
        exceptionUntil: openAgain.get(lead?.id ?? '') ?? null,
        mayApprove:
          judged && can.coordinate(actor, owned) && !(own?.enteredById === actor.id && others > 0),
        today,
      })
      const row = (seen: FigureAt | null) => toRow(it, rowOf(seen))
      // What was approved goes on counting while a correction of it is on its way.
      const counts: Stood[] = own?.approved ? [{ state: 'approved', row: row(own.approved) }] : []
      const seen = seenOf(it)
      const state = seen?.state ?? own?.state ?? 'draft'
      if (state === 'draft') return own?.approved ? counts : [{ state: 'missing', row: row(seen) }]
      return state === 'approved' && own?.approved ? counts : [...counts, { state, row: row(seen) }]
    })
    const inState = (state: string) => rows.filter((r) => r.state === state).map((r) => r.row)
    return {
      commune: toCommuneRef(commune),
      round,
      rounds: all,
      offices: officeStandings(rows, offices.map(toOfficeRef)),
      submitted: inState('submitted'),
      approved: inState('approved'),
      returned: inState('returned'),
      missing: inState('missing'),
      may: { approve: can.coordinate(actor, owned), lock: can.lead(actor, owned) },
      demo: indicators.some(isDemo),
      today,
    }
  },
})

function toRow(it: IndicatorMaterial, given: Given): ReviewRow {
  const { standing, seen, round, parts, today } = given
  const office = it.offices.find((o) => o.role === 'lead')
  const checks = seen && checksOf(it, seen, { year: round.year, parts, today })
  const why = whyNot(given, office !== undefined)
  return {
    indicatorId: it.id,
    code: it.code,
    name: it.name,
    unit: it.unit,
    target: targetOfYear(it, round.year),
    office: office ? { id: office.id, name: office.name, type: office.type } : null,
    observation: seen && toObservation(it.id, seen),
    by: seen?.enteredBy ?? null,
    at: seen?.at.toISOString() ?? null,
    onBehalf: seen?.onBehalf ?? false,
    ownApproval: seen?.ownApproval ?? false,
    before:
      periodsBefore(it, round.period)
        .slice(-1)
        .map((actual) => ({ period: actual.period, actual }))[0] ?? null,
    verdict: checks?.verdict ?? null,
    unusual: checks?.unusual ?? [],
    counting:
      seen && standing?.approved && seen.version > standing.approved.version
        ? toFigure(standing.approved)
        : null,
    returned:
      seen && standing?.returned && seen.version > standing.returned.version
        ? toReturned(standing.returned)
        : null,
    late:
      seen !== null &&
      standing?.submittedAt != null &&
      dayInVietnam(standing.submittedAt) > round.deadline,
    evidence: given.evidence,
    comments: given.comments,
    why,
    since: seen && isOnItsWay(why) ? seen.at.toISOString() : null,
    exceptionUntil: given.exceptionUntil,
    mayApprove: given.mayApprove,
  }
}

const toFigure = (f: FigureAt) => ({
  value: f.value,
  numerator: f.numerator,
  denominator: f.denominator,
  verdict: f.verdict,
  notApplicable: f.notApplicable,
  grade: f.grade,
  note: f.note,
})

const toReturned = (f: FigureAt) => ({
  figure: toFigure(f),
  reason: f.reason,
  at: f.at.toISOString(),
})

/** The reasons that began when the figure was last touched; a round closes on a day of its own. */
const isOnItsWay = (why: ReviewRow['why']) =>
  why === 'draft' || why === 'mending' || why === 'returned'

/** Why there is nothing to approve, as far as the asker may know: a draft that is not seen is none. */
function whyNot(
  { standing, seen, round, exceptionUntil }: Given,
  assigned: boolean,
): ReviewRow['why'] {
  const state = seen?.state ?? (standing?.state === 'returned' ? 'returned' : 'draft')
  if (state === 'submitted' || state === 'approved') return null
  if (!assigned) return 'not_assigned'
  if (exceptionUntil !== null) return 'exception'
  if (round.state === 'closed' || round.state === 'locked') return round.state
  if (state === 'returned') return 'returned'
  if (!seen) return 'not_entered'
  return standing?.returned ? 'mending' : 'draft'
}
