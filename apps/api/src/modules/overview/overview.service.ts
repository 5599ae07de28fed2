import type { getOverview, Overview, OverviewIndicator, ParsedOf } from '@tien-do/contract'
import {
  asksFigures,
  countedHeadlines,
  countLine,
  lastKnownOutlook,
  sayOfYear,
  latestDueYear,
  printPeriod,
  targetOfYear,
} from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import {
  assessed,
  chartOf,
  endTargetOf,
  isDemo,
  type Assessed,
} from '../assessment/assessment.service.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { RoundService } from '../rounds/rounds.service.ts'
import { periodOf } from '../rounds/round-shown.ts'
import { assessedAt } from './at-round.ts'
import { groupProgress, officeProgress, type CountedOfYear } from './roll-ups.ts'
import { countedIn, rowOf, standOf, yearOf } from './stand.ts'

export type OverviewService = ReturnType<typeof overviewService>

/** A commune on a day: every indicator assessed, counted by headline, group and office. Nothing of it is stored. */
export const overviewService = (
  material: AssessmentRepository,
  communes: CommuneService,
  rounds: Pick<RoundService, 'ofCommune'>,
  clock: Clock,
) => ({
  get: async (query: ParsedOf<typeof getOverview>, asking: Asking): Promise<Overview> => {
    const commune = await communes.seen(query.slug, asking)
    const plan = await material.activePlan(commune.code)
    if (!plan) throw notFound()
    const asOf = clock.today()
    const { periodStart, periodEnd } = plan
    const wanted = query.round ? periodOf(query.round) : null
    const year = yearOf(plan, wanted?.year ?? query.year ?? latestDueYear(asOf))
    // A year is told by what is known today; only a round within it is gone back to.
    const interim = wanted && wanted.kind !== 'year' && wanted.year === year ? wanted : null
    const [indicatorRows, all] = await Promise.all([
      material.ofPlan(plan.id),
      rounds.ofCommune(commune.code),
    ])
    const rows = indicatorRows.map((it) =>
      interim ? assessedAt(it, interim, asOf) : assessed(it, asOf),
    )
    const years = Array.from({ length: periodEnd - periodStart + 1 }, (_, i) => periodStart + i)
    const countOf = (y: number) => countedIn(rows, y, query.count)
    const stand = standOf(rows, plan, year, query.count)
    const { counted } = stand
    const indicators = rows.map((row) => toIndicator(row, year))
    return {
      asOf,
      year,
      count: query.count,
      demo: rows.some(({ indicator }) => isDemo(indicator)),
      commune: toCommuneRef(commune),
      plan: {
        id: plan.id,
        title: plan.title,
        number: plan.number,
        issuer: plan.issuer,
        periodStart,
        periodEnd,
      },
      years,
      round: interim && printPeriod(interim),
      rounds: all
        .filter((it) => asksFigures(it) && it.state !== 'not_open')
        .map(({ period }) => period)
        .toReversed(),
      finding: stand.finding,
      summary: countLine(counted.length, stand, query.count, beyondOf(counted, rows)),
      estimates: indicators.filter((i) => i.grade === 'estimate').length,
      counts: stand.counts,
      due: stand.due,
      withData: stand.withData,
      outlook: stand.outlook,
      headlines: countedHeadlines(rows.map((row) => rowOf(row, year))).map((h) => ({
        headline: h.code,
        name: h.rows[0]?.name ?? h.code,
        verdict: h.verdict,
        status: h.status,
        codes: h.rows.map((r) => r.code),
      })),
      offices: officeProgress(
        counted,
        new Map(years.map((y) => [y, countOf(y)])),
        rows.map((r) => r.indicator),
      ),
      groups: groupProgress(counted),
      indicators,
      tasks: plan._count.tasks,
      programmes: plan._count.programmes,
    }
  },
})

/** Rows that the plan's numbered list does not hold, where headlines are counted. */
function beyondOf(counted: readonly CountedOfYear[], rows: readonly Assessed[]) {
  const held = new Set(counted.flatMap((c) => c.rows.map((r) => r.code)))
  return rows.filter(({ indicator: it }) => it.sameAsCode === null && !held.has(it.code)).length
}

function toIndicator(row: Assessed, year: number): OverviewIndicator {
  const { indicator: it, case: c, assessment } = row
  const of = assessment.years.find((y) => y.year === year)
  const { code, headline, parent, sameAs, name, group, verdict, status } = rowOf(row, year)
  return {
    id: it.id,
    code,
    headline,
    parent,
    sameAs,
    name,
    shortName: it.shortName,
    group,
    unit: it.unit,
    measure: it.measure,
    direction: it.direction,
    interim: it.interim,
    verdict,
    status,
    actual: of?.actual ?? null,
    grade: of?.grade ?? null,
    target: targetOfYear(it, year)?.text ?? null,
    endTarget: endTargetOf(it),
    difference: of?.difference ?? null,
    attainment: of?.attainment ?? null,
    sentence: sayOfYear(c, year),
    offices: it.offices.map(({ id, name: office, role }) => ({ id, name: office, role })),
    definition: it.definition?.slug ?? null,
    years: assessment.years.map(({ year: y, verdict: v, actual, grade }) => ({
      year: y,
      verdict: v,
      actual,
      grade,
    })),
    outlook: assessment.outlook,
    lastKnown: lastKnownOutlook(c),
    chart: chartOf(it, c),
  }
}
