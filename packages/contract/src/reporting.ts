import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { CommuneRef, Day, Period, Year } from './words.ts'

/** How far one commune is with one asking round. Counts, never a figure. */
export const ReportingCell = z.object({
  period: Period,
  deadline: Day,
  state: z.enum(['not_open', 'open', 'late', 'closed', 'locked']),
  /** Series that its plans in force ask for. */
  asked: z.int(),
  /** Sent in at least once, and of these by the deadline. */
  given: z.int(),
  onTime: z.int(),
  approved: z.int(),
  signedOff: z.boolean(),
  /** Figures that everybody may read now. */
  published: z.int(),
})
export type ReportingCell = z.infer<typeof ReportingCell>

/** A commune: how many figures it is asked for, and how each round went. */
export const ReportingRow = z.object({
  commune: CommuneRef,
  asked: z.int(),
  /** In the order of `periods`; null: the commune has no such round. */
  rounds: z.array(ReportingCell.nullable()),
  demo: z.boolean(),
})
export type ReportingRow = z.infer<typeof ReportingRow>

/** Who reported in time, over the city and a year. */
export const Reporting = z.object({
  asOf: Day,
  year: z.int(),
  years: z.array(z.int()),
  /** The asking rounds of the year that some commune has. */
  periods: z.array(Period),
  rows: z.array(ReportingRow),
})
export type Reporting = z.infer<typeof Reporting>

export const getReporting = endpoint({
  method: 'get',
  path: '/city/reporting',
  summary: 'Coverage and punctuality: how far each commune is with each asking round of a year',
  access: 'signed-in',
  rule: 'City roles; counts only, no figure before it is approved; 403 to others.',
  input: z.object({ year: Year.optional() }),
  output: Reporting,
})
