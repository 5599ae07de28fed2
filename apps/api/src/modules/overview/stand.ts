import type { CountedThing } from '@tien-do/domain'
import {
  countedHeadlines,
  countedRows,
  countOutlooks,
  countVerdicts,
  finding,
} from '@tien-do/domain'
import type { IndicatorMaterial } from '../assessment/assessment.repository.ts'
import type { Assessed } from '../assessment/assessment.service.ts'
import type { CountedOfYear } from './roll-ups.ts'

interface Period {
  periodStart: number
  periodEnd: number
}

/** The year asked for, within the plan. */
export const yearOf = ({ periodStart, periodEnd }: Period, asked: number) =>
  Math.min(Math.max(asked, periodStart), periodEnd)

/** What is told of an indicator beside its verdict. */
type Told = Pick<
  IndicatorMaterial,
  'id' | 'code' | 'headline' | 'parentCode' | 'sameAsCode' | 'name' | 'group'
>

/** A row as the roll-ups read it, in one year. */
export const rowOf = ({ indicator, assessment }: Assessed<Told>, year: number) => ({
  id: indicator.id,
  code: indicator.code,
  headline: indicator.headline,
  parent: indicator.parentCode,
  sameAs: indicator.sameAsCode,
  name: indicator.name,
  group: indicator.group,
  verdict: assessment.years.find((y) => y.year === year)?.verdict ?? ('no_target' as const),
  status: assessment.outlook.status,
})

export const countedIn = (
  rows: readonly Assessed<Told>[],
  year: number,
  count: CountedThing,
): CountedOfYear[] => {
  const list = rows.map((row) => rowOf(row, year))
  return count === 'headlines' ? countedHeadlines(list) : countedRows(list)
}

/** Where a plan stands in a year: what is counted, the verdicts, apart the outlook, the finding. */
export function standOf(
  rows: readonly Assessed<Told>[],
  plan: Period,
  year: number,
  count: CountedThing,
) {
  const counted = countedIn(rows, year, count)
  const tally = countVerdicts(counted.map((c) => c.verdict))
  const outlook = countOutlooks(counted.map((c) => c.status))
  const found = finding(year, plan.periodEnd, tally, outlook, count)
  return { counted, ...tally, outlook, finding: found }
}
