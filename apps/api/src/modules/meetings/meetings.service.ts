import type { getMeeting, Meeting, ParsedOf } from '@tien-do/contract'
import { can, latestDueYear, roundKeyOf } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import {
  toCommuneRef,
  toOfficeRef,
  type CommuneRepository,
} from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { ExplanationService } from '../explanations/explanations.service.ts'
import { yearOf } from '../overview/stand.ts'
import type { RoundService } from '../rounds/rounds.service.ts'
import { notForTheCity, type ConclusionService } from './conclusions.service.ts'

export type MeetingService = ReturnType<typeof meetingService>

/** So many are told; a meeting does not go through more. */
const most = { explanations: 200, conclusions: 500 }

/** A round as a meeting looks through it. */
export const meetingService = (
  conclusions: Pick<ConclusionService, 'ofRound'>,
  explanations: Pick<ExplanationService, 'ofCommune'>,
  communes: Pick<CommuneService, 'seen'>,
  communeRows: Pick<CommuneRepository, 'offices'>,
  rounds: Pick<RoundService, 'ofCommune'>,
  plans: Pick<AssessmentRepository, 'activePlan'>,
  clock: Clock,
) => ({
  get: async ({ slug, round: key }: ParsedOf<typeof getMeeting>, asking: Asking) => {
    const commune = await communes.seen(slug, asking)
    const owned = { communeCode: commune.code }
    if (!can.readConclusions(asking.actor, owned)) throw notForTheCity()
    const [all, plan] = await Promise.all([
      rounds.ofCommune(commune.code),
      plans.activePlan(commune.code),
    ])
    // The plan of a single year is reviewed for that year, however late it is.
    const latest = latestDueYear(clock.today())
    const due = String(plan ? yearOf(plan, latest) : latest)
    const round = key
      ? all.find((it) => roundKeyOf(it) === key)
      : (all.find((it) => roundKeyOf(it) === due) ?? all[0] ?? null)
    if (round === undefined) throw notFound()
    const [open, concluded, offices] = await Promise.all([
      explanations.ofCommune({ slug, state: 'open', limit: most.explanations }, asking),
      round ? conclusions.ofRound(commune.code, roundKeyOf(round), most.conclusions) : [],
      communeRows.offices(commune.code),
    ])
    return {
      commune: toCommuneRef(commune),
      asOf: clock.today(),
      round,
      rounds: all,
      explanations: open.items,
      conclusions: concluded,
      offices: offices.map(toOfficeRef),
      may: { conclude: can.conclude(asking.actor, owned) },
    } satisfies Meeting
  },
})
