import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Assessment, IndicatorChart, LastKnownOutlook, YearAssessment } from './assessment.ts'
import {
  Bilingual,
  CommuneRef,
  Day,
  Direction,
  Grade,
  InterimKind,
  Measure,
  OfficeRole,
  OutlookStatus,
  Period,
  RollUp,
  Slug,
  Verdict,
  VerdictCounts,
  Year,
} from './words.ts'

/** One measurable row of the plan in the year asked for. */
export const OverviewIndicator = z.object({
  id: z.uuid(),
  code: z.string(),
  headline: z.string(),
  parent: z.string().nullable(),
  /** `code` of the row that shares its series. */
  sameAs: z.string().nullable(),
  name: z.string(),
  /** For narrow heads, chosen by the coordinator; null: the plan's name. */
  shortName: z.string().nullable(),
  group: z.string(),
  unit: z.string().nullable(),
  measure: Measure,
  direction: Direction,
  interim: InterimKind,
  verdict: Verdict,
  status: OutlookStatus,
  /** The year's approved actual, or null. */
  actual: z.number().nullable(),
  grade: Grade.nullable(),
  /** The printed target of the year, or null where the plan sets none for it. */
  target: z.string().nullable(),
  /** The last known printed target inside the period, with its year (null: no year printed). */
  endTarget: z.object({ year: z.int().nullable(), text: z.string() }).nullable(),
  difference: z.number().nullable(),
  attainment: z.number().nullable(),
  sentence: Bilingual,
  /** Assigned offices: who enters (lead) and who supports. Empty: not assigned. */
  offices: z.array(z.object({ id: z.uuid(), name: z.string(), role: OfficeRole })),
  definition: z.string().nullable(),
  years: z.array(YearAssessment.pick({ year: true, verdict: true, actual: true, grade: true })),
  outlook: Assessment.shape.outlook,
  /** Where the status is `no_data`: the last known outlook with its year, to stand greyed beside it. */
  lastKnown: LastKnownOutlook.nullable(),
  chart: IndicatorChart,
})
export type OverviewIndicator = z.infer<typeof OverviewIndicator>

/** A headline of the plan: by a row of its own, else by the worst of the rows it gathers. */
export const HeadlineState = z.object({
  headline: z.string(),
  name: z.string(),
  verdict: Verdict,
  status: OutlookStatus,
  codes: z.array(z.string()),
})

/** What an office answers for, rolled up. */
export const OfficeProgress = RollUp.extend({
  /** Null: "Chưa phân công", the indicators that have no office. */
  id: z.uuid().nullable(),
  name: z.string(),
  /** How many indicators it enters (lead), and how many it supports. */
  assigned: z.int(),
  supports: z.int(),
  /** Its indicators' verdicts for each year of the plan. */
  years: z.array(
    z.object({ year: z.int(), counts: VerdictCounts, due: z.int(), withData: z.int() }),
  ),
})
export type OfficeProgress = z.infer<typeof OfficeProgress>

/** A commune on one day: its counts, what needs attention, and every indicator. */
export const Overview = RollUp.extend({
  asOf: Day,
  year: z.int(),
  count: z.enum(['headlines', 'rows']),
  /** True where a figure, baseline or assignment shown is invented. */
  demo: z.boolean(),
  commune: CommuneRef,
  plan: z.object({
    id: z.uuid(),
    title: z.string(),
    number: z.string().nullable(),
    issuer: z.string(),
    periodStart: z.int(),
    periodEnd: z.int(),
  }),
  /** Years that can be asked for. */
  years: z.array(z.int()),
  /** The interim round whose figures are shown, as they stood at its cut-off; null: the year. */
  round: Period.nullable(),
  /** Rounds that were opened, the earliest first. */
  rounds: z.array(Period),
  /** The page's finding and the line of counts below it, in words. */
  finding: Bilingual,
  summary: Bilingual,
  /** How many of the figures counted are estimates. */
  estimates: z.int(),
  headlines: z.array(HeadlineState),
  offices: z.array(OfficeProgress),
  groups: z.array(RollUp.extend({ name: z.string(), total: z.int() })),
  indicators: z.array(OverviewIndicator),
  tasks: z.int(),
  programmes: z.int(),
})
export type Overview = z.infer<typeof Overview>

export const getOverview = endpoint({
  method: 'get',
  path: '/communes/:slug/overview',
  summary: 'Where the commune stands: verdicts of a year and, apart, the outlook',
  access: 'signed-in',
  rule: 'People of the commune and the city, approved figures only; 404 to others.',
  input: z.object({
    slug: Slug,
    /** The latest year that is due, where none is asked for. */
    year: Year.optional(),
    /** A period (`2027-H1`): where the commune stood then. It says the year too. */
    round: Period.optional(),
    count: z.enum(['headlines', 'rows']).default('headlines'),
  }),
  output: Overview,
})
