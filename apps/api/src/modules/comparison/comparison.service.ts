import type { Comparison, ComparisonRow, getComparison, ParsedOf } from '@tien-do/contract'
import { can, cityTotal, latestDueYear, medianOf } from '@tien-do/domain'
import { sharesUnit } from '@tien-do/plans'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import {
  assessed,
  countingByPeriod,
  endTargetOf,
  isDemo,
  targetOfYear,
  type Assessed,
} from '../assessment/assessment.service.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import { noteOf } from '../indicators/indicators.service.ts'
import type { PublicationRepository } from '../publications/publications.repository.ts'
import { kindOf, kinds, rankPeers, yearOf, type Place } from './peer-ranking.ts'
import type { ComparisonRepository, DefinitionRow } from './comparison.repository.ts'

export type ComparisonService = ReturnType<typeof comparisonService>

export const comparisonService = (
  comparison: ComparisonRepository,
  material: AssessmentRepository,
  publications: PublicationRepository,
  clock: Clock,
) => ({
  definitions: async () => ({ items: (await comparison.definitions()).map(toDefinition) }),

  get: async (query: ParsedOf<typeof getComparison>, asking: Asking): Promise<Comparison> => {
    const definition = await comparison.definition(query.definition)
    if (!definition) throw notFound()
    const asOf = clock.today()
    const sharing = (await material.ofDefinition(definition.slug)).filter(
      (it) =>
        it.sameAsCode === null &&
        sharesUnit(definition, it.unit) &&
        (query.peer === undefined || toCommuneRef(it.commune).kind === query.peer),
    )
    // Where no year is due yet, the first that will be.
    const first = Math.min(...sharing.map((it) => it.period.start))
    const due = latestDueYear(asOf)
    const year = query.year ?? (Number.isFinite(first) ? Math.max(first, due) : due)
    const indicators = sharing.filter((it) => it.period.start <= year && year <= it.period.end)
    const all = indicators.map((it) => assessed(it, asOf))
    // The median is for everyone, with its count; of one or two figures it would give them away.
    const city = can.readCity(asking.actor)
    const medianOfAll = (of: readonly Assessed[]) => {
      const values = of.flatMap((a) => yearOf(a, year)?.actual ?? [])
      const mayKnow = values.length >= medianFrom || city
      return { median: mayKnow ? medianOf(values) : null, medianCount: values.length }
    }
    const published = await publications.versionsOf(all.map((a) => a.indicator.id))
    const visible = all.flatMap((one) => {
      const { indicator: it } = one
      const owned = { communeCode: it.commune.code }
      if (can.seeCommune(asking.actor, owned)) return [one]
      // Its outlook, too, is told from what is published alone, as it was published.
      const approved = it.approved.filter((f) => published.has(`${it.id}/${f.versionId}`))
      const ofYear = approved.some((f) => f.period === `${year}`)
      if (!can.seeApprovedOf(asking.actor, owned, ofYear)) return []
      return [assessed({ ...it, approved }, asOf)]
    })
    const small = definition.smallDifference?.toNumber() ?? null
    const ranking = rankPeers(visible, year, definition.direction, small)
    const rows = visible.map((a) => toRow(a, year, ranking.placeOf(a)))
    return {
      definition: toDefinition(definition),
      unit: definition.unit,
      year,
      years: yearsOf(all),
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
})

/** So many figures hide each single one in their median. */
const medianFrom = 3

/** What its commune gave for the year, with the parts of a share. */
function totalEntryOf(a: Assessed, year: number) {
  const figure = countingByPeriod(a.indicator.approved).get(`${year}`)
  return {
    actual: yearOf(a, year)?.actual ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    grade: figure?.grade ?? null,
    measure: a.indicator.measure,
    notApplicable: yearOf(a, year)?.verdict === 'not_applicable',
  }
}

function toRow(a: Assessed, year: number, place: Place | null): ComparisonRow {
  const { indicator: it, assessment } = a
  const of = yearOf(a, year)
  const target = targetOfYear(it, year)
  const waits = of?.verdict === 'not_due' || of?.verdict === 'in_progress'
  return {
    commune: toCommuneRef(it.commune),
    indicator: { id: it.id, code: it.code },
    actual: of?.actual ?? null,
    grade: of?.grade ?? null,
    target: target?.text ?? null,
    targetValue: target?.value ?? null,
    endTarget: endTargetOf(it),
    difference: of?.difference ?? null,
    verdict: of?.verdict ?? 'no_target',
    status: assessment.outlook.status,
    rank: place?.from ?? null,
    rankTo: place?.to ?? null,
    whyNot: place?.whyNot === 'no_data' && waits ? 'not_due' : (place?.whyNot ?? null),
    demo: isDemo(it),
  }
}

/** Kind by kind the ranked, the better actual first; then the others by name. */
const byPlace =
  ({ direction }: Pick<DefinitionRow, 'direction'>) =>
  (a: ComparisonRow, b: ComparisonRow): number => {
    const byName = a.commune.name.localeCompare(b.commune.name, 'vi')
    if (a.rank === null || b.rank === null)
      return Number(a.rank === null) - Number(b.rank === null) || byName
    const byActual = (b.actual ?? 0) - (a.actual ?? 0)
    return (
      kinds.indexOf(a.commune.kind) - kinds.indexOf(b.commune.kind) ||
      a.rank - b.rank ||
      (direction === 'down' ? -byActual : byActual) ||
      byName
    )
  }

const yearsOf = (all: readonly Assessed[]) =>
  [...new Set(all.flatMap((a) => a.assessment.years.map((y) => y.year)))].sort((a, b) => a - b)

const toDefinition = (d: DefinitionRow) => ({
  slug: d.slug,
  name: { vi: d.nameVi, en: d.nameEn },
  unit: d.unit,
  direction: d.direction,
  group: { vi: d.groupVi, en: d.groupEn },
  definition: { vi: d.definitionVi, en: d.definitionEn },
  authority: d.authority,
  confirmed: d.confirmed,
  comparabilityNote: noteOf(d),
})
