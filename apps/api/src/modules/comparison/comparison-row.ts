import type { ComparisonRow } from '@tien-do/contract'
import { communeKinds, targetOfYear } from '@tien-do/domain'
import { endTargetOf, isDemo, type Assessed } from '../assessment/assessment.service.ts'
import { sizeOf, toCommuneRef } from '../communes/communes.repository.ts'
import type { DefinitionRow } from './comparison.repository.ts'
import { yearOf, type Place } from './peer-ranking.ts'

/** One commune's line of the ranking. */
export function toRow(a: Assessed, year: number, place: Place | null): ComparisonRow {
  const { indicator: it, assessment } = a
  const of = yearOf(a, year)
  const target = targetOfYear(it, year)
  const waits = of?.verdict === 'not_due' || of?.verdict === 'in_progress'
  return {
    commune: toCommuneRef(it.commune),
    size: sizeOf(it.commune),
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
export const byPlace =
  ({ direction }: Pick<DefinitionRow, 'direction'>) =>
  (a: ComparisonRow, b: ComparisonRow): number => {
    const byName = a.commune.name.localeCompare(b.commune.name, 'vi')
    if (a.rank === null || b.rank === null)
      return Number(a.rank === null) - Number(b.rank === null) || byName
    const byActual = (b.actual ?? 0) - (a.actual ?? 0)
    return (
      communeKinds.indexOf(a.commune.kind) - communeKinds.indexOf(b.commune.kind) ||
      a.rank - b.rank ||
      (direction === 'down' ? -byActual : byActual) ||
      byName
    )
  }
