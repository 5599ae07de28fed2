import type { AssessmentActual, AssessmentTarget, TargetFlag } from '@tien-do/domain'
import type { Prisma } from '../../database/prisma.ts'
import { Prisma as Sql, type PlanIndicator } from '../../generated/prisma/client.ts'

export type CityOverviewRepository = ReturnType<typeof cityOverviewRepository>

type Plain = Pick<
  PlanIndicator,
  | 'id'
  | 'planId'
  | 'seriesId'
  | 'code'
  | 'definitionSlug'
  | 'headline'
  | 'name'
  | 'unit'
  | 'measure'
  | 'direction'
  | 'interim'
  | 'path'
>

interface Row extends Plain {
  group: string
  parentCode: string | null
  sameAsCode: string | null
  start: number
  end: number
  baselineYear: number | null
  baselineValue: number | null
  seriesBreak: number | null
  /** Its baseline or an office of it is invented. */
  demo: boolean
}

type Target = AssessmentTarget & { flags: TargetFlag[]; indicatorId: string }
type Approved = AssessmentActual & { period: string; seriesId: string; demo: boolean }

/**
 * What the verdicts of many plans are made from, and no more: a city has ten thousand indicators
 * with as many figures as ten years of one commune, and as objects of the client they take seconds.
 */
export const cityOverviewRepository = (db: Prisma) => ({
  /** `shared`: only what the catalogue defines for all. */
  indicatorsOf: async (planIds: readonly string[], { shared = false } = {}) => {
    if (planIds.length === 0) return []
    const ofPlans = Sql.sql`
      withdrawn_at IS NULL AND plan_id IN (${Sql.join(planIds.map((id) => Sql.sql`${id}::uuid`))})
      ${shared ? Sql.sql`AND definition_slug IS NOT NULL` : Sql.empty}`
    const [rows, targets, approved] = await Promise.all([
      db.$queryRaw<Row[]>(rowsOf(ofPlans)),
      db.$queryRaw<Target[]>(targetsOf(ofPlans)),
      db.$queryRaw<Approved[]>(approvedOf(ofPlans)),
    ])
    const targetsBy = Map.groupBy(targets, (t) => t.indicatorId)
    const approvedBy = Map.groupBy(approved, (v) => v.seriesId)
    return rows.map(({ start, end, baselineYear: year, baselineValue: value, ...row }) => {
      const figures = approvedBy.get(row.seriesId) ?? []
      return {
        ...row,
        period: { start, end },
        baseline: year === null || value === null ? null : { year, value },
        targets: targetsBy.get(row.id) ?? [],
        approved: figures,
        demo: row.demo || figures.some((v) => v.demo),
      }
    })
  },
})

const rowsOf = (ofPlans: Sql.Sql) => Sql.sql`
  SELECT it.id, it.plan_id AS "planId", it.series_id AS "seriesId", it.code,
    it.definition_slug AS "definitionSlug", it.headline, it.name,
    it.group_name AS "group", it.unit, it.measure::text, it.direction::text, it.interim::text,
    it.path::text, parent.code AS "parentCode", original.code AS "sameAsCode",
    plan.period_start AS "start", plan.period_end AS "end",
    baseline.year AS "baselineYear", baseline.value::float8 AS "baselineValue",
    (SELECT min(year) FROM definition_series_break AS break
      WHERE break.definition_slug = it.definition_slug
        AND year BETWEEN plan.period_start AND plan.period_end) AS "seriesBreak",
    coalesce(baseline.demo, false) OR EXISTS (SELECT FROM assignment AS a
      WHERE a.plan_indicator_id = it.id AND a.ended_at IS NULL AND a.demo) AS demo
  FROM (SELECT * FROM plan_indicator WHERE ${ofPlans}) AS it
  JOIN plan ON plan.id = it.plan_id
  LEFT JOIN plan_indicator AS parent ON parent.id = it.parent_id
  LEFT JOIN plan_indicator AS original ON original.id = it.same_as_id
  LEFT JOIN (SELECT DISTINCT ON (series_id) * FROM baseline WHERE superseded_at IS NULL
    ORDER BY series_id, year DESC) AS baseline ON baseline.series_id = it.series_id
  ORDER BY it.plan_id, it."order"`

const targetsOf = (ofPlans: Sql.Sql) => Sql.sql`
  SELECT plan_indicator_id AS "indicatorId", year, every, period, op::text, value::float8,
    max::float8, text, flags
  FROM target WHERE superseded_at IS NULL
    AND plan_indicator_id IN (SELECT id FROM plan_indicator WHERE ${ofPlans})
  ORDER BY plan_indicator_id, "order"`

const approvedOf = (ofPlans: Sql.Sql) => Sql.sql`
  SELECT series_id AS "seriesId", period, value::float8, numerator::float8, denominator::float8,
    verdict::text, not_applicable AS "notApplicable", grade::text, note, demo
  FROM observation_version WHERE state = 'approved'
    AND series_id IN (SELECT series_id FROM plan_indicator WHERE ${ofPlans})
  ORDER BY series_id, period, version`
