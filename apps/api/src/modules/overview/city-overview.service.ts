import type { getCityOverview, OutputOf, ParsedOf } from '@tien-do/contract'
import { can, latestDueYear } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { assessed } from '../assessment/assessment.service.ts'
import { toCommuneRef, type CommuneRepository } from '../communes/communes.repository.ts'
import type { CityOverviewRepository } from './city-overview.repository.ts'
import { standOf, yearOf } from './stand.ts'

export type CityOverviewService = ReturnType<typeof cityOverviewService>

/** How each commune stands in a year, for the city. */
export const cityOverviewService = (
  material: Pick<AssessmentRepository, 'activePlans'>,
  rows: CityOverviewRepository,
  communes: Pick<CommuneRepository, 'count'>,
  clock: Clock,
) => ({
  get: async (
    _input: ParsedOf<typeof getCityOverview>,
    { actor }: Asking,
  ): Promise<OutputOf<typeof getCityOverview>> => {
    if (!can.readCity(actor))
      throw forbidden({
        vi: 'Trang này dành cho tài khoản thành phố.',
        en: 'This is for the accounts of the city.',
      })
    const asOf = clock.today()
    const [plans, total] = await Promise.all([material.activePlans(), communes.count()])
    const indicators = await rows.indicatorsOf(plans.map(({ id }) => id))
    const byPlan = Map.groupBy(indicators, (it) => it.planId)
    const items = plans.map((plan) => {
      const judged = (byPlan.get(plan.id) ?? []).map((it) => assessed(it, asOf))
      const year = yearOf(plan, latestDueYear(asOf))
      const { counts, due, withData, outlook, finding } = standOf(judged, plan, year, 'headlines')
      return {
        ...{ counts, due, withData, outlook, finding, year },
        commune: toCommuneRef(plan.commune),
        plan: {
          id: plan.id,
          title: plan.title,
          periodStart: plan.periodStart,
          periodEnd: plan.periodEnd,
        },
        tasks: plan._count.tasks,
        programmes: plan._count.programmes,
        demo: judged.some(({ indicator }) => indicator.demo),
      }
    })
    return { asOf, communes: total, items }
  },
})
