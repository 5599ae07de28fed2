import { outlookStatuses, standingReasons, standingViews, verdicts } from '@tien-do/domain'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  Bilingual,
  CommuneKind,
  CommuneRef,
  Day,
  Direction,
  Grade,
  OutlookStatus,
  SizeGroup,
  Verdict,
  Year,
} from './words.ts'

export const StandingView = z.enum(standingViews)

/**
 * One commune's indicator as a line without names, for a city has ten thousand of them in one
 * answer: its number in the plan, verdict, outlook, actual, grade, the year's target as printed.
 */
export const MatrixCell = z.tuple([
  z.string(),
  Verdict,
  OutlookStatus,
  z.number().nullable(),
  Grade.nullable(),
  z.string().nullable(),
])
export type MatrixCell = z.infer<typeof MatrixCell>

/** A commune in the matrix: a mark for each column, and its share. */
export const MatrixRow = z.object({
  commune: CommuneRef,
  attained: z.int(),
  withData: z.int(),
  due: z.int(),
  rank: z.int().nullable(),
  whyNot: z.enum(standingReasons).nullable(),
  /** Anything shown of it is invented. */
  demo: z.boolean(),
  /** In the order of `definitions`; null: not in its plan in the unit of the definition. */
  cells: z.array(MatrixCell.nullable()),
})
export type MatrixRow = z.infer<typeof MatrixRow>

/** Communes by shared indicators in one year. */
export const Matrix = z.object({
  asOf: Day,
  year: z.int(),
  years: z.array(z.int()),
  view: StandingView,
  /** All communes of the city, with a plan or without. */
  communes: z.int(),
  definitions: z.array(
    z.object({
      slug: z.string(),
      name: Bilingual,
      shortName: Bilingual.nullable(),
      unit: z.string(),
      direction: Direction,
      group: Bilingual,
    }),
  ),
  rows: z.array(MatrixRow),
})
export type Matrix = z.infer<typeof Matrix>

/** What the matrix shows; its files ask the same. */
export const matrixQuestion = z.object({
  year: Year.optional(),
  /** Ranked among communes of one kind. */
  peer: CommuneKind.optional(),
  /** And of one size. */
  size: SizeGroup.optional(),
  view: StandingView.default('verdict'),
})

export const getMatrix = endpoint({
  method: 'get',
  path: '/city/matrix',
  summary: 'Communes × shared indicators: the verdict of a year and the outlook of each',
  access: 'signed-in',
  rule: 'City roles, approved figures only; 403 to others.',
  input: matrixQuestion,
  output: Matrix,
})

/** What a page of the matrix is narrowed to and sorted by. */
export const matrixNarrowing = z.object({
  group: z.string().max(120).optional(),
  word: z.enum([...verdicts, ...outlookStatuses]).optional(),
  q: z.string().trim().max(100).optional(),
  sort: z.string().max(80).default('rank'),
  descending: z.stringbool().default(false),
})
