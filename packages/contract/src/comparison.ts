import { totalReasons } from '@tien-do/domain'
import { z } from 'zod'
import { IndicatorChart, YearAssessment } from './assessment.ts'
import { endpoint } from './endpoint.ts'
import {
  Bilingual,
  CommuneKind,
  CommuneRef,
  Day,
  Direction,
  Grade,
  InterimKind,
  Measure,
  OutlookStatus,
  SizeGroup,
  Verdict,
  Year,
} from './words.ts'

/** An entry of the shared catalogue. */
export const Definition = z.object({
  slug: z.string(),
  name: Bilingual,
  /** For narrow heads; null: none was chosen. */
  shortName: Bilingual.nullable(),
  unit: z.string(),
  direction: Direction,
  group: Bilingual,
  definition: Bilingual,
  authority: z.string().nullable(),
  confirmed: z.boolean(),
  comparabilityNote: Bilingual.nullable(),
})
export type Definition = z.infer<typeof Definition>

export const listDefinitions = endpoint({
  method: 'get',
  path: '/definitions',
  summary: 'The shared indicator catalogue',
  access: 'signed-in',
  rule: 'Every signed-in person.',
  input: z.object({}),
  output: z.object({ items: z.array(Definition) }),
})

/**
 * One commune in a comparison; `actual`, `targetValue` and `difference` in the comparison's unit, null where
 * there is none.
 */
export const ComparisonRow = z.object({
  commune: CommuneRef,
  size: SizeGroup,
  indicator: z.object({ id: z.uuid(), code: z.string() }),
  actual: z.number().nullable(),
  grade: Grade.nullable(),
  /** The year's printed target, or null. */
  target: z.string().nullable(),
  targetValue: z.number().nullable(),
  endTarget: z.object({ year: z.int().nullable(), text: z.string() }).nullable(),
  difference: z.number().nullable(),
  verdict: Verdict,
  status: OutlookStatus,
  /** Among communes of its kind; with `rankTo` the ranks shared where the difference is too small to matter. */
  rank: z.int().nullable(),
  rankTo: z.int().nullable(),
  /** Why it is listed but not ranked. */
  whyNot: z
    .enum([
      'no_data',
      'not_due',
      'not_applicable',
      'words',
      'other_grade',
      'other_unit',
      'no_direction',
      'alone',
    ])
    .nullable(),
  demo: z.boolean(),
})
export type ComparisonRow = z.infer<typeof ComparisonRow>

/** Communes of one kind, which are ranked among themselves. */
export const PeerGroup = z.object({
  kind: CommuneKind,
  all: z.int(),
  ranked: z.int(),
  /** Median of all of them with an approved figure, and how many they are. */
  median: z.number().nullable(),
  medianCount: z.int(),
})
export type PeerGroup = z.infer<typeof PeerGroup>

/** One figure for all communes shown, or why they are not added up. */
export const CityTotal = z.object({
  kind: z.enum(['ratio', 'sum']).nullable(),
  value: z.number().nullable(),
  grade: Grade.nullable(),
  counted: z.int(),
  of: z.int(),
  whyNot: z.enum(totalReasons).nullable(),
})
export type CityTotal = z.infer<typeof CityTotal>

/** One indicator over communes in one year; figures in `unit`. */
export const Comparison = z.object({
  definition: Definition,
  unit: z.string(),
  year: z.int(),
  years: z.array(z.int()),
  /** Median of all communes with an approved figure, and how many they are. */
  median: z.number().nullable(),
  medianCount: z.int(),
  /** The grade that is ranked, others are listed only; null: nobody has an official or preliminary figure. */
  grade: Grade.nullable(),
  /** Differences up to this, in the unit, are too small to matter; null: only equal figures share. */
  smallDifference: z.number().nullable(),
  peers: z.array(PeerGroup),
  /** How many of each size there are, whichever of them is asked for. */
  sizes: z.record(SizeGroup, z.int()),
  /** Only for the city: approved figures of all. */
  total: CityTotal.nullable(),
  rows: z.array(ComparisonRow),
  asOf: Day,
  demo: z.boolean(),
})
export type Comparison = z.infer<typeof Comparison>

/** What is compared; the page, its charts and its files ask the same. */
export const comparisonQuestion = z.object({
  definition: z.string().max(80),
  year: Year.optional(),
  /** Only communes of one kind. */
  peer: CommuneKind.optional(),
  /** Only communes of one size. */
  size: SizeGroup.optional(),
  /** Ranked by figures of this grade; left out: the best there is, but never by estimates. */
  grade: Grade.optional(),
})

export const getComparison = endpoint({
  method: 'get',
  path: '/comparison',
  summary: 'One indicator over the communes that have it in one unit',
  access: 'signed-in',
  rule: "The city sees all approved figures; a commune's user its own, what others have published, and the median with its count.",
  input: comparisonQuestion,
  output: Comparison,
})

/** One commune's plan and figures over its years: what a small chart draws. */
export const CommuneSeries = z.object({
  indicator: z.object({ id: z.uuid(), code: z.string() }),
  period: z.object({ start: z.int(), end: z.int() }),
  measure: Measure,
  direction: Direction,
  interim: InterimKind,
  ...IndicatorChart.pick({ targets: true, baseline: true, seriesBreak: true }).shape,
  years: z.array(YearAssessment.pick({ year: true, verdict: true, actual: true, grade: true })),
})
export type CommuneSeries = z.infer<typeof CommuneSeries>

/** The years of every commune of a comparison. */
export const ComparisonSeries = z.object({
  definition: z.string(),
  unit: z.string(),
  year: z.int(),
  asOf: Day,
  /** One an indicator of the comparison, so never more than the city has communes' plans in force. */
  items: z.array(CommuneSeries),
})
export type ComparisonSeries = z.infer<typeof ComparisonSeries>

export const getComparisonSeries = endpoint({
  method: 'get',
  path: '/comparison/series',
  summary: 'The same communes over the years of their plans, for small charts',
  access: 'signed-in',
  rule: `${getComparison.rule} Of others only published years, with their targets and the end target.`,
  input: comparisonQuestion,
  output: ComparisonSeries,
})
