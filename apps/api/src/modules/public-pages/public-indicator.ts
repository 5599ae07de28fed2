import type { PublicIndicator, PublicPlan } from '@tien-do/contract'
import { comparePeriods, cutOff, isDue, parsePeriod, publishedFinding } from '@tien-do/domain'
import { dayInVietnam } from '../../clock.ts'
import { notFound } from '../../http/refusal.ts'
import type { ApprovedFigure, IndicatorMaterial } from '../assessment/assessment.repository.ts'
import { caseOf, chartOf } from '../assessment/assessment.service.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import { toPublicFigure } from '../publications/public-figure.ts'
import type { PublishedRow } from './public-pages.repository.ts'

/** An indicator told from its published figures alone, as they were published. */
export function toPublicIndicator(
  indicator: IndicatorMaterial,
  published: readonly { row: PublishedRow; figure: ApprovedFigure }[],
  plan: PublicPlan,
  today: string,
  isInvented: boolean,
): PublicIndicator {
  const figures = published
    .map(({ row, figure }) => {
      const period = parsePeriod(row.period) ?? { year: row.year, kind: 'year' as const }
      const round = { year: row.year, to: cutOff(period) }
      const shown = toPublicFigure(indicator, figure, round, dayInVietnam(row.at), today)
      return { at: period, shown: { ...shown, period: row.period } }
    })
    .toSorted((a, b) => comparePeriods(b.at, a.at))
    .map((it) => it.shown)
  const [latest] = figures
  if (!latest) throw notFound()
  // A baseline that somebody entered is published by nobody.
  const baseline = indicator.baseline?.origin === 'printed' ? indicator.baseline : null
  // What the city sets for a commune is published by nobody either.
  const told = { ...indicator, baseline, assigned: [], approved: published.map((it) => it.figure) }
  const { start, end } = indicator.period
  const years = Array.from({ length: end - start + 1 }, (_, i) => start + i)
  return {
    commune: toCommuneRef(indicator.commune),
    plan,
    code: indicator.code,
    name: indicator.name,
    group: indicator.group,
    unit: indicator.unit,
    measure: indicator.measure,
    direction: indicator.direction,
    interim: indicator.interim,
    section: indicator.section,
    figures,
    chart: chartOf(told, caseOf(told, today)),
    years: years.map((year) => {
      const of = figures.find((it) => it.period === `${year}`)
      return {
        year,
        actual: of?.value ?? null,
        grade: of?.grade ?? null,
        verdict: of?.verdict ?? (isDue(year, today) ? 'no_data' : 'not_due'),
      }
    }),
    finding: publishedFinding(latest),
    demo: isInvented || figures.some((it) => it.demo) || baseline?.demo === true,
  }
}
