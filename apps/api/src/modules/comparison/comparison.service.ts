import type { Comparison, ComparisonRow, getComparison, ParsedOf } from '@tien-do/contract'
import { can, latestDueYear, medianOf, rankByActual, type RankEntry } from '@tien-do/domain'
import { sharesUnit } from '@tien-do/plans'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import {
  assessed,
  endTargetOf,
  isDemo,
  targetOfYear,
  type Assessed,
} from '../assessment/assessment.service.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import { noteOf } from '../indicators/indicators.service.ts'
import type { PublicationRepository } from '../publications/publications.repository.ts'
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
      (it) => it.sameAsCode === null && sharesUnit(definition, it.unit),
    )
    // Where no year is due yet, the first that will be.
    const first = Math.min(...sharing.map((it) => it.period.start))
    const due = latestDueYear(asOf)
    const year = query.year ?? (Number.isFinite(first) ? Math.max(first, due) : due)
    const indicators = sharing.filter((it) => it.period.start <= year && year <= it.period.end)
    const all = indicators.map((it) => assessed(it, asOf))
    // The city's median is for everyone, with its count; of one or two figures it would give them away.
    const values = all.flatMap((a) => actualOf(a, year) ?? [])
    const mayKnow = values.length >= medianFrom || can.readCity(asking.actor)
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
    const ranking = rankByActual(
      visible.map((a) => entryOf(a, year)),
      definition.direction,
    )
    const rows = visible.map((a, i) => toRow(a, year, ranking.rows[i] ?? null))
    return {
      definition: toDefinition(definition),
      unit: definition.unit,
      year,
      years: yearsOf(all),
      median: mayKnow ? medianOf(values) : null,
      medianCount: values.length,
      grade: ranking.grade,
      rows: rows.sort(byRank),
      asOf,
      demo: visible.some(({ indicator }) => isDemo(indicator)),
    }
  },
})

/** So many figures hide each single one in their median. */
const medianFrom = 3

const yearOf = ({ assessment }: Assessed, year: number) =>
  assessment.years.find((y) => y.year === year)

const actualOf = (a: Assessed, year: number) => yearOf(a, year)?.actual

const entryOf = (a: Assessed, year: number): RankEntry => {
  const of = yearOf(a, year)
  return {
    id: a.indicator.id,
    actual: of?.actual ?? null,
    grade: of?.grade ?? null,
    unit: a.indicator.unit,
    verdict: of?.verdict ?? 'no_target',
  }
}

type Place = ReturnType<typeof rankByActual>['rows'][number]

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
    rank: place?.rank ?? null,
    whyNot: place?.whyNot === 'no_data' && waits ? 'not_due' : (place?.whyNot ?? null),
    demo: isDemo(it),
  }
}

const byRank = (a: ComparisonRow, b: ComparisonRow) =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.commune.name.localeCompare(b.commune.name, 'vi')

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
