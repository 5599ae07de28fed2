import type { getComparison, ParsedOf } from '@tien-do/contract'
import { can, latestDueYear, type SizeGroup } from '@tien-do/domain'
import { sharesUnit } from '@tien-do/plans'
import type { Asking } from '../../http/asking.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { assessed, type Assessed } from '../assessment/assessment.service.ts'
import { sizeOf, toCommuneRef } from '../communes/communes.repository.ts'
import type { PublicationRepository } from '../publications/publications.repository.ts'
import type { DefinitionRow } from './comparison.repository.ts'
import { yearOf } from './peer-ranking.ts'

/**
 * The indicators of a definition that are compared in a year: all of them, for medians and totals,
 * and what the asker may see of each. Of another commune that is what it has published, and its
 * verdicts and outlook are told from that alone.
 */
export async function compared(
  definition: DefinitionRow,
  { year: asked, peer, size }: ParsedOf<typeof getComparison>,
  { actor }: Asking,
  { material, publications, asOf }: Sources,
) {
  const sharing = (await material.ofDefinition(definition.slug)).filter(
    (it) =>
      it.sameAsCode === null &&
      sharesUnit(definition, it.unit) &&
      (peer === undefined || toCommuneRef(it.commune).kind === peer),
  )
  // Where no year is due yet, the first that will be.
  const first = Math.min(...sharing.map((it) => it.period.start))
  const due = latestDueYear(asOf)
  const year = asked ?? (Number.isFinite(first) ? Math.max(first, due) : due)
  const found = sharing
    .filter((it) => it.period.start <= year && year <= it.period.end)
    .map((it) => assessed(it, asOf))
  const published = await publications.versionsOf(found.map((a) => a.indicator.id))
  const seen = found.flatMap((one) => {
    const { indicator: it } = one
    const owned = { communeCode: it.commune.code }
    if (can.seeCommune(actor, owned)) return [one]
    const approved = it.approved.filter((f) => published.has(`${it.id}/${f.versionId}`))
    const ofYear = approved.some((f) => f.period === `${year}`)
    return can.seeApprovedOf(actor, owned, ofYear) ? [assessed({ ...it, approved }, asOf)] : []
  })
  const ofSize = (a: Assessed) => size === undefined || sizeOf(a.indicator.commune) === size
  return {
    year,
    years: yearsOf(found),
    all: found.filter(ofSize),
    visible: seen.filter(ofSize),
    sizes: countsOf(seen),
  }
}

interface Sources {
  material: Pick<AssessmentRepository, 'ofDefinition'>
  publications: Pick<PublicationRepository, 'versionsOf'>
  asOf: string
}

function countsOf(all: readonly Assessed[]): Record<SizeGroup, number> {
  const counts = { small: 0, medium: 0, large: 0, unknown: 0 }
  for (const { indicator } of all) counts[sizeOf(indicator.commune)] += 1
  return counts
}

const yearsOf = (all: readonly Assessed[]) =>
  [...new Set(all.flatMap((a) => a.assessment.years.map((y) => y.year)))].sort((a, b) => a - b)

/** What its commune gave for the year. */
export const actualOf = (a: Assessed, year: number) => yearOf(a, year)?.actual ?? null
