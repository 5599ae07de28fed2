import type { CommuneSeries } from '@tien-do/contract'
import { can, type Actor } from '@tien-do/domain'
import { breakOf, endTargetOf, type Assessed } from '../assessment/assessment.service.ts'

/**
 * One commune's plan and years, for a small chart. An outsider reads of it what the ranking tells
 * of each published year: its figure, its target, and the end target.
 */
export function toSeries({ indicator: it, assessment }: Assessed, actor: Actor): CommuneSeries {
  const own = can.seeCommune(actor, { communeCode: it.commune.code })
  const years = assessment.years
    .filter(({ actual }) => own || actual !== null)
    .map(({ year, verdict, actual, grade }) => ({ year, verdict, actual, grade }))
  const told = new Set(years.map(({ year }) => year))
  const end = endTargetOf(it)
  const isTold = ({ year, text }: (typeof it.targets)[number]) =>
    year === null || told.has(year) || (year === end?.year && text === end.text)
  return {
    indicator: { id: it.id, code: it.code },
    period: it.period,
    measure: it.measure,
    direction: it.direction,
    interim: it.interim,
    seriesBreak: breakOf(it),
    targets: own ? it.targets : it.targets.filter(isTold).map((t) => ({ ...t, original: null })),
    baseline: own ? it.baseline : null,
    years,
  }
}
