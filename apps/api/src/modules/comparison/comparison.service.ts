import type {
  Comparison,
  ComparisonSeries,
  getComparison,
  getComparisonSeries,
  ParsedOf,
} from '@tien-do/contract'
import { can, cityTotal, medianOf } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { countingByPeriod, isDemo, type Assessed } from '../assessment/assessment.service.ts'
import { shortNameOf } from '../catalogue/catalogue.repository.ts'
import { noteOf } from '../indicators/indicators.service.ts'
import type { PublicationRepository } from '../publications/publications.repository.ts'
import { actualOf, compared } from './compared.ts'
import { byPlace, toRow } from './comparison-row.ts'
import { toSeries } from './comparison-series.ts'
import type { ComparisonRepository, DefinitionRow } from './comparison.repository.ts'
import { kindOf, rankPeers, yearOf } from './peer-ranking.ts'

export type ComparisonService = ReturnType<typeof comparisonService>

/** One indicator over communes: ranks, medians and totals, each by what the asker may see. */
export const comparisonService = (
  comparison: ComparisonRepository,
  material: AssessmentRepository,
  publications: PublicationRepository,
  clock: Clock,
) => {
  const known = async (slug: string) => {
    const definition = await comparison.definition(slug)
    if (!definition) throw notFound()
    return definition
  }

  return {
    definitions: async () => ({ items: (await comparison.definitions()).map(toDefinition) }),

    get: async (query: ParsedOf<typeof getComparison>, asking: Asking): Promise<Comparison> => {
      const definition = await known(query.definition)
      const asOf = clock.today()
      const sources = { material, publications, asOf }
      const { year, years, all, visible, sizes } = await compared(
        definition,
        query,
        asking,
        sources,
      )
      // The median is for everyone, with its count; of one or two figures it would give them away.
      const city = can.readCity(asking.actor)
      const medianOfAll = (of: readonly Assessed[]) => {
        const { grade } = ranking
        const values = of
          .filter((a) => grade === null || yearOf(a, year)?.grade === grade)
          .flatMap((a) => actualOf(a, year) ?? [])
        const mayKnow = values.length >= medianFrom || city
        return { median: mayKnow ? medianOf(values) : null, medianCount: values.length }
      }
      const small = definition.smallDifference?.toNumber() ?? null
      const { direction } = definition
      const ranking = rankPeers(visible, { year, direction, small, askedGrade: query.grade })
      const rows = visible.map((a) => toRow(a, year, ranking.placeOf(a)))
      return {
        definition: toDefinition(definition),
        unit: definition.unit,
        ...{ year, years, sizes },
        ...medianOfAll(all),
        grade: ranking.grade,
        smallDifference: small,
        peers: ranking.peers.map((peer) => ({
          ...peer,
          ...medianOfAll(all.filter((a) => kindOf(a) === peer.kind)),
        })),
        total: city
          ? cityTotal(
              all.map((a) => totalEntryOf(a, year)),
              definition,
            )
          : null,
        rows: rows.sort(byPlace(definition)),
        asOf,
        demo: visible.some(({ indicator }) => isDemo(indicator)),
      }
    },

    series: async (
      query: ParsedOf<typeof getComparisonSeries>,
      asking: Asking,
    ): Promise<ComparisonSeries> => {
      const definition = await known(query.definition)
      const asOf = clock.today()
      const sources = { material, publications, asOf }
      const { year, visible } = await compared(definition, query, asking, sources)
      return {
        definition: definition.slug,
        unit: definition.unit,
        year,
        asOf,
        items: visible.map((a) => toSeries(a, asking.actor)),
      }
    },
  }
}

/** So many figures hide each single one in their median. */
const medianFrom = 3

/** What its commune gave for the year, with the parts of a share. */
function totalEntryOf(a: Assessed, year: number) {
  const figure = countingByPeriod(a.indicator.approved).get(`${year}`)
  return {
    actual: actualOf(a, year),
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    grade: figure?.grade ?? null,
    measure: a.indicator.measure,
    notApplicable: yearOf(a, year)?.verdict === 'not_applicable',
  }
}

const toDefinition = (d: DefinitionRow) => ({
  slug: d.slug,
  name: { vi: d.nameVi, en: d.nameEn },
  shortName: shortNameOf(d),
  unit: d.unit,
  direction: d.direction,
  group: { vi: d.groupVi, en: d.groupEn },
  definition: { vi: d.definitionVi, en: d.definitionEn },
  authority: d.authority,
  confirmed: d.confirmed,
  comparabilityNote: noteOf(d),
})
