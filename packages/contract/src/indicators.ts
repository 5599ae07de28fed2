import { shortNameLength } from '@tien-do/domain'
import { z } from 'zod'
import { Assessment, Baseline, Figure, IndicatorChart, LastKnownOutlook } from './assessment.ts'
import { endpoint } from './endpoint.ts'
import {
  Bilingual,
  CommuneRef,
  Day,
  Direction,
  Instant,
  InterimKind,
  Measure,
  MergeFormula,
  ObservationState,
  OfficeRole,
  OutlookStatus,
  Path,
  Period,
  Slug,
  Verdict,
} from './words.ts'

/** One version of a figure: who, when, what, why. Nothing is ever overwritten. */
export const ObservationVersion = Figure.extend({
  observationId: z.uuid(),
  period: Period,
  version: z.int(),
  state: ObservationState,
  /** Why it was returned or corrected. */
  reason: z.string().nullable(),
  by: z.string(),
  office: z.string().nullable(),
  /** Entered by the coordinator for an office ("nhập thay"). */
  onBehalf: z.boolean(),
  /** Approved by the one who entered it, where the commune has no other coordinator. */
  ownApproval: z.boolean(),
  /** Changes a figure that was signed off; `reason` says why. */
  correction: z.boolean(),
  at: Instant,
  demo: z.boolean(),
})
export type ObservationVersion = z.infer<typeof ObservationVersion>

/** Who enters an indicator, and who supports. */
export const Assignment = z.object({
  /** Who enters and answers; null: not assigned. */
  enters: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  supports: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** Taken over from the plan's print, or assigned here. */
  origin: z.enum(['printed', 'assigned']).nullable(),
  since: Day.nullable(),
  decision: z.string().nullable(),
  /** Several offices were printed without a role: for the coordinator to confirm. */
  toConfirm: z.boolean(),
  demo: z.boolean(),
})
export type Assignment = z.infer<typeof Assignment>

/** One step of the working that led to the verdict. */
export const WorkingStep = z.object({
  key: z.string(),
  title: Bilingual,
  formula: Bilingual.nullable(),
  verdict: Verdict.nullable(),
  status: OutlookStatus.nullable(),
  text: Bilingual,
})

/** All of one indicator: what it is, what the plan asks, what was approved, how it stands. */
export const Indicator = z.object({
  id: z.uuid(),
  commune: CommuneRef,
  plan: z.object({
    id: z.uuid(),
    title: z.string(),
    periodStart: z.int(),
    periodEnd: z.int(),
    horizon: z.int(),
  }),
  code: z.string(),
  headline: z.string(),
  name: z.string(),
  group: z.string(),
  unit: z.string().nullable(),
  measure: Measure,
  direction: Direction,
  interim: InterimKind,
  path: Path,
  parent: z.object({ code: z.string(), name: z.string() }).nullable(),
  parts: z.array(z.object({ code: z.string(), name: z.string() })),
  sameSeries: z.array(z.object({ code: z.string(), name: z.string() })),
  previous: z.string().nullable(),
  next: z.string().nullable(),
  definition: z
    .object({
      slug: z.string(),
      name: Bilingual,
      definition: Bilingual,
      authority: z.string().nullable(),
      confirmed: z.boolean(),
      comparabilityNote: Bilingual.nullable(),
    })
    .nullable(),
  printedOffices: z.array(z.object({ name: z.string(), role: OfficeRole.nullable() })),
  assignment: Assignment,
  baseline: Baseline.nullable(),
  source: z.object({ section: z.string(), text: z.string() }),
  targets: IndicatorChart.shape.targets,
  chart: IndicatorChart,
  assessment: Assessment,
  /** Where the status is `no_data`: the last known outlook with its year. */
  lastKnown: LastKnownOutlook.nullable(),
  working: z.array(WorkingStep),
  /** Every version the asker may see, newest first. */
  observations: z.array(ObservationVersion),
  findings: z.array(z.object({ kind: z.string(), note: z.string(), quotes: z.array(z.string()) })),
  asOf: Day,
  demo: z.boolean(),
  may: z.object({ assign: z.boolean(), setBaseline: z.boolean(), enter: z.boolean() }),
})
export type Indicator = z.infer<typeof Indicator>

const indicatorRule =
  'People of its commune and the city; 404 to others. Drafts: the entering office and the coordinator; submitted ones the leader too; approved ones all of them.'

export const getIndicator = endpoint({
  method: 'get',
  path: '/indicators/:id',
  summary: 'One indicator with targets, figures, verdict, outlook and working',
  access: 'signed-in',
  rule: indicatorRule,
  input: z.object({ id: z.uuid() }),
  output: Indicator,
})

export const getIndicatorByCode = endpoint({
  method: 'get',
  path: '/communes/:slug/indicators/:code',
  summary: "The same, by the plan's own numbering (newest active plan)",
  access: 'signed-in',
  rule: indicatorRule,
  input: z.object({ slug: Slug, code: z.string().max(60) }),
  output: Indicator,
})

/** From when the decision holds; left out: today. */
const AssignedSince = Day.optional()

export const putAssignment = endpoint({
  method: 'put',
  path: '/indicators/:id/assignment',
  summary: 'Which office enters and answers for it, and which support',
  access: 'signed-in',
  rule: 'The coordinator of its commune.',
  input: z.object({
    id: z.uuid(),
    enteringOfficeId: z.uuid().nullable(),
    supportOfficeIds: z.array(z.uuid()).max(20).default([]),
    decision: z.string().trim().max(500).nullable().default(null),
    since: AssignedSince,
  }),
  output: Assignment,
})

export const assignMany = endpoint({
  method: 'post',
  path: '/communes/:slug/assignments',
  summary: 'One office for many indicators at once',
  access: 'signed-in',
  rule: 'The coordinator of the commune; all of the indicators are changed, or none.',
  input: z.object({
    slug: Slug,
    indicatorIds: z.array(z.uuid()).min(1).max(200),
    enteringOfficeId: z.uuid().nullable(),
    supportOfficeIds: z.array(z.uuid()).max(20).default([]),
    decision: z.string().trim().max(500).nullable().default(null),
    since: AssignedSince,
  }),
  output: z.object({ changed: z.int() }),
})

const amount = z.number().min(-1e13).max(1e13).nullable().default(null)

/** One commune of before the merger. */
export const BaselinePart = z.object({
  name: z.string().trim().min(1).max(200),
  value: amount,
  weight: amount,
  numerator: amount,
  denominator: amount,
})
export type BaselinePart = z.infer<typeof BaselinePart>

const PastAssignment = z.object({
  office: z.object({ id: z.uuid(), name: z.string() }),
  role: OfficeRole,
  origin: z.enum(['printed', 'assigned']),
  since: Day,
  /** Null: in force. */
  endedAt: Instant.nullable(),
  decision: z.string().nullable(),
  by: z.string().nullable(),
  demo: z.boolean(),
})

const PastBaseline = Baseline.extend({
  at: Instant,
  supersededAt: Instant.nullable(),
  by: z.string().nullable(),
  formula: MergeFormula.nullable(),
  parts: z.array(BaselinePart),
})
export type PastBaseline = z.infer<typeof PastBaseline>

export const putBaseline = endpoint({
  method: 'put',
  path: '/indicators/:id/baseline',
  summary: 'The value before the plan, with its year and source',
  access: 'signed-in',
  rule: 'The coordinator of its commune. The former value is kept.',
  input: z.object({
    id: z.uuid(),
    year: z.int().min(2000).max(2100),
    /** Left out where it is rebuilt from parts: then it is computed here. */
    value: z.number().optional(),
    grade: Figure.shape.grade.default('official'),
    source: z.string().trim().min(1).max(500),
    /** How it is rebuilt from the communes that were merged; null: given as it stands. */
    formula: MergeFormula.nullable().default(null),
    parts: z.array(BaselinePart).max(30).default([]),
  }),
  output: Baseline,
})

export const putShortName = endpoint({
  method: 'put',
  path: '/indicators/:id/short-name',
  summary: "A name for tiles and heads where the plan's own is too long, or none",
  access: 'signed-in',
  rule: 'The coordinator of its commune.',
  input: z.object({
    id: z.uuid(),
    shortName: z.string().trim().normalize('NFC').max(shortNameLength).nullable(),
  }),
  output: z.object({ shortName: z.string().nullable() }),
})

export const getSetUpHistory = endpoint({
  method: 'get',
  path: '/indicators/:id/set-up-history',
  summary: 'Who answered for it since when, and every baseline it had, with how it was computed',
  access: 'signed-in',
  rule: 'People of its commune and the city; 404 to others.',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    unit: z.string().nullable(),
    /** Newest first, the last two hundred of each. */
    assignments: z.array(PastAssignment),
    baselines: z.array(PastBaseline),
    /** What the city sets, by year: in force only. */
    assigned: z.array(
      z.object({ year: z.int(), value: z.number(), source: z.string(), demo: z.boolean() }),
    ),
  }),
})
