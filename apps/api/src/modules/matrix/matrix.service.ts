import { type getMatrix, type Matrix, type MatrixCell, type ParsedOf } from '@tien-do/contract'
import { can, latestDueYear, placeByShare, standingOf, targetOfYear } from '@tien-do/domain'
import { sharesUnit } from '@tien-do/plans'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { assessed, type Assessed } from '../assessment/assessment.service.ts'
import { shortNameOf } from '../catalogue/catalogue.repository.ts'
import { sizeOf, toCommuneRef, type CommuneRepository } from '../communes/communes.repository.ts'
import type { ComparisonRepository } from '../comparison/comparison.repository.ts'
import type { CityOverviewRepository } from '../overview/city-overview.repository.ts'

export type MatrixService = ReturnType<typeof matrixService>

type Shared = Awaited<ReturnType<CityOverviewRepository['indicatorsOf']>>[number]

/** Communes by shared indicators in a year, for the city. */
export const matrixService = (
  material: Pick<AssessmentRepository, 'activePlans'>,
  rows: CityOverviewRepository,
  comparison: Pick<ComparisonRepository, 'definitions'>,
  communes: Pick<CommuneRepository, 'count'>,
  clock: Clock,
) => ({
  get: async (
    { year: asked, peer, size, view }: ParsedOf<typeof getMatrix>,
    { actor }: Asking,
  ): Promise<Matrix> => {
    if (!can.readCity(actor))
      throw forbidden({
        vi: 'Trang này dành cho tài khoản thành phố.',
        en: 'This is for the accounts of the city.',
      })
    const asOf = clock.today()
    const year = asked ?? latestDueYear(asOf)
    const [allPlans, definitions, total] = await Promise.all([
      material.activePlans(),
      comparison.definitions(),
      communes.count(),
    ])
    const plans = allPlans.filter(
      ({ commune }) =>
        (peer === undefined || toCommuneRef(commune).kind === peer) &&
        (size === undefined || sizeOf(commune) === size),
    )
    const shared = await rows.indicatorsOf(
      plans.map(({ id }) => id),
      { shared: true },
    )
    const byPlan = Map.groupBy(shared, (it) => it.planId)
    const lines = plans.map((plan) => {
      const own = Map.groupBy(byPlan.get(plan.id) ?? [], (it) => it.definitionSlug)
      const found = definitions.map((definition) => {
        const it = (own.get(definition.slug) ?? []).find(
          ({ sameAsCode, unit }) => sameAsCode === null && sharesUnit(definition, unit),
        )
        return it ? assessed(it, asOf) : null
      })
      const cells = found.map((it) => it && toCell(it, year))
      const words = cells.flatMap((cell) => (cell ? [view === 'verdict' ? cell[1] : cell[2]] : []))
      const demo = found.some((it) => it?.indicator.demo)
      return { plan, cells, demo, standing: standingOf(view, words) }
    })
    const places = placeByShare(lines.map(({ standing }) => standing))
    return {
      ...{ asOf, year, view, years: yearsOf(allPlans), communes: total },
      definitions: definitions.map((it) => ({
        slug: it.slug,
        name: { vi: it.nameVi, en: it.nameEn },
        shortName: shortNameOf(it),
        unit: it.unit,
        direction: it.direction,
        group: { vi: it.groupVi, en: it.groupEn },
      })),
      rows: lines.map(({ plan, cells, demo, standing }, at) => ({
        commune: toCommuneRef(plan.commune),
        ...(places[at] ?? { ...standing, rank: null, whyNot: null }),
        ...{ cells, demo },
      })),
    }
  },
})

function toCell({ indicator, assessment }: Assessed<Shared>, year: number): MatrixCell {
  const of = assessment.years.find((it) => it.year === year)
  return [
    indicator.code,
    of?.verdict ?? 'no_target',
    assessment.outlook.status,
    of?.actual ?? null,
    of?.grade ?? null,
    targetOfYear(indicator, year)?.text ?? null,
  ]
}

/** Every year that some plan spans. */
const yearsOf = (plans: readonly { periodStart: number; periodEnd: number }[]) =>
  [
    ...new Set(
      plans.flatMap(({ periodStart: first, periodEnd: last }) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      ),
    ),
  ].sort((a, b) => a - b)
