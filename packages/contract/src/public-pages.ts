import { z } from 'zod'
import { IndicatorChart, YearAssessment } from './assessment.ts'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { PublicFigure, PublicPlan } from './publications.ts'
import {
  Bilingual,
  CommuneRef,
  Day,
  Direction,
  InterimKind,
  Measure,
  Period,
  Slug,
} from './words.ts'

const rule =
  'Everybody, without a session. Only figures that are published and not withdrawn, in the version that was published.'

/** A round of which something is published. */
export const PublicRoundRef = z.object({
  period: Period,
  /** The last day whose figures it counts. */
  to: Day,
  figures: z.int(),
  /** The day of its last publication. */
  day: Day,
  demo: z.boolean(),
})
export type PublicRoundRef = z.infer<typeof PublicRoundRef>

/** A commune with the rounds of which something is published. */
export const PublicCommune = z.object({
  commune: CommuneRef,
  /** Newest first; empty: nothing is published. */
  rounds: z.array(PublicRoundRef),
})
export type PublicCommune = z.infer<typeof PublicCommune>

/** What is published of one round. */
export const PublicRoundAnswer = z.object({
  commune: CommuneRef,
  round: PublicRoundRef,
  plans: z.array(PublicPlan),
  figures: z.array(PublicFigure),
  finding: Bilingual,
  demo: z.boolean(),
})
export type PublicRoundAnswer = z.infer<typeof PublicRoundAnswer>

/** What is published of one indicator, over its rounds. */
export const PublicIndicator = z.object({
  commune: CommuneRef,
  plan: PublicPlan,
  code: z.string(),
  name: z.string(),
  group: z.string(),
  unit: z.string().nullable(),
  measure: Measure,
  direction: Direction,
  interim: InterimKind,
  section: z.string(),
  /** What is published of it, newest first. */
  figures: z.array(PublicFigure.extend({ period: Period })).min(1),
  /** Made from what is published; of the baseline only one that the plan prints. */
  chart: IndicatorChart,
  years: z.array(YearAssessment.pick({ year: true, verdict: true, actual: true, grade: true })),
  finding: Bilingual,
  demo: z.boolean(),
})
export type PublicIndicator = z.infer<typeof PublicIndicator>

export const listPublicCommunes = endpoint({
  method: 'get',
  path: '/public/communes',
  summary: 'The communes that have published something, by name, with their rounds',
  access: 'public',
  rule,
  cached: true,
  input: paging,
  output: pageOf(PublicCommune),
})

export const getPublicCommune = endpoint({
  method: 'get',
  path: '/public/communes/:slug',
  summary: 'The rounds that a commune has published, newest first',
  access: 'public',
  rule: `${rule} That a commune has published nothing is no secret: the list is empty.`,
  cached: true,
  input: z.object({ slug: Slug }),
  output: PublicCommune,
})

export const getPublicRound = endpoint({
  method: 'get',
  path: '/public/communes/:slug/rounds/:period',
  summary: 'What a commune has published of a round',
  access: 'public',
  rule: `${rule} 404 where nothing is.`,
  cached: true,
  input: z.object({ slug: Slug, period: Period }),
  output: PublicRoundAnswer,
})

export const getPublicIndicator = endpoint({
  method: 'get',
  path: '/public/communes/:slug/indicators/:code',
  summary:
    'What a commune has published of an indicator over the years (of its newest plan, or of the plan of that number)',
  access: 'public',
  rule: `${rule} 404 where nothing is.`,
  cached: true,
  input: z.object({
    slug: Slug,
    code: z.string().max(60),
    plan: z.coerce.number().int().min(1).max(10_000).optional(),
  }),
  output: PublicIndicator,
})
