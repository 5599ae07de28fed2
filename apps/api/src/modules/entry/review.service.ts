import type { getReview, ParsedOf, ReviewRow } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden, notFound } from '../../http/refusal.ts'
import type {
  AssessmentRepository,
  IndicatorMaterial,
} from '../assessment/assessment.repository.ts'
import { assessed, isDemo, targetOfYear } from '../assessment/assessment.service.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { ObservationRepository } from '../observations/observations.repository.ts'
import { toObservation } from '../observations/figure-shown.ts'
import type { RoundService } from '../rounds/rounds.service.ts'
import type { EntryRepository, FigureAt } from './entry.repository.ts'
import { figureSeen, ownedOf, periodsBefore } from './entry.service.ts'

export type ReviewService = ReturnType<typeof reviewService>

export const reviewService = (
  entry: EntryRepository,
  material: AssessmentRepository,
  observations: ObservationRepository,
  communes: CommuneService,
  rounds: RoundService,
  clock: Clock,
) => ({
  review: async ({ slug, round }: ParsedOf<typeof getReview>, asking: Asking) => {
    const commune = await communes.seen(slug, asking)
    const { actor } = asking
    const owned = { communeCode: commune.code }
    if (!can.review(actor, owned))
      throw forbidden({
        vi: 'Trang duyệt dành cho cán bộ tổng hợp và lãnh đạo của xã.',
        en: 'Review is for the coordinator and the leader of the commune.',
      })
    const plan = await material.activePlan(commune.code)
    if (!plan) throw notFound()
    const chosen = await rounds.chosen(commune.code, round)
    const [indicators, standing, others] = await Promise.all([
      material.ofPlan(plan.id),
      entry.standing(commune.code, chosen.round.period),
      observations.otherCoordinators(commune.code, actor.id),
    ])
    const bySeries = new Map(standing.map((s) => [s.seriesId, s]))
    const rows = indicators
      .filter((it) => it.sameAsCode === null)
      .map((it) => {
        const standing = bySeries.get(it.seriesId)
        const seen = figureSeen(actor, ownedOf(it), standing)
        const own = standing?.enteredById === actor.id && others > 0
        return {
          state: seen?.state ?? standing?.state,
          row: toRow(it, seen, chosen.round, own, asking, clock),
        }
      })
    const inState = (...states: (string | undefined)[]) =>
      rows.filter((r) => states.includes(r.state)).map((r) => r.row)
    return {
      commune: toCommuneRef(commune),
      round: chosen.round,
      rounds: chosen.all,
      submitted: inState('submitted'),
      approved: inState('approved'),
      returned: inState('returned'),
      missing: inState('draft', undefined),
      may: { approve: can.coordinate(actor, owned), lock: can.lead(actor, owned) },
      demo: indicators.some(isDemo),
      today: clock.today(),
    }
  },
})

function toRow(
  it: IndicatorMaterial,
  visible: FigureAt | null,
  round: { period: string; year: number },
  own: boolean,
  { actor }: Asking,
  clock: Clock,
): ReviewRow {
  const owned = ownedOf(it)
  const office = it.offices.find((o) => o.role === 'lead')
  return {
    indicatorId: it.id,
    code: it.code,
    name: it.name,
    unit: it.unit,
    target: targetOfYear(it, round.year),
    office: office ? { id: office.id, name: office.name, type: office.type } : null,
    observation: visible && toObservation(it.id, visible),
    by: visible?.enteredBy ?? null,
    at: visible?.at.toISOString() ?? null,
    onBehalf: visible?.onBehalf ?? false,
    before:
      periodsBefore(it, round.period)
        .slice(-1)
        .map((actual) => ({ period: actual.period, actual }))[0] ?? null,
    verdict: visible ? verdictIfApproved(it, visible, round, clock) : null,
    mayApprove: can.coordinate(actor, owned) && !own,
  }
}

/** The verdict of the round's year as it would be with this figure approved. */
function verdictIfApproved(
  it: IndicatorMaterial,
  {
    value,
    numerator,
    denominator,
    verdict,
    notApplicable,
    grade,
    note,
    period,
    at,
    demo,
  }: FigureAt,
  round: { year: number },
  clock: Clock,
) {
  const figure = { value, numerator, denominator, verdict, notApplicable, grade, note }
  const approved = [...it.approved, { ...figure, period, at, demo }]
  const { assessment } = assessed({ ...it, approved }, clock.today())
  return assessment.years.find((y) => y.year === round.year)?.verdict ?? null
}
