import { z } from 'zod'
import { Figure } from './assessment.ts'
import { endpoint } from './endpoint.ts'
import { Grade, Instant, ObservationState, Period, RecordedVerdict } from './words.ts'

/** The current version of a figure; `value` in the indicator's unit. */
export const Observation = Figure.extend({
  id: z.uuid(),
  indicatorId: z.uuid(),
  period: Period,
  version: z.int(),
  state: ObservationState,
  reason: z.string().nullable(),
  /** Who gave the figure, whoever submitted or approved it since. */
  enteredBy: z.string(),
  /** When its current version was written. */
  at: Instant,
  /** Entered by the coordinator for the office ("nhập thay"). */
  onBehalf: z.boolean(),
  /** Changes a figure that was signed off ("đính chính"); `reason` says why. */
  correction: z.boolean(),
  /** Send it back in If-Match with the next change. */
  etag: z.string(),
})
export type Observation = z.infer<typeof Observation>

/** What is said of a figure: one of value, fraction, verdict, not applicable; or a note alone. */
const said = {
  value: z.number().nullable().optional(),
  numerator: z.number().nullable().optional(),
  denominator: z.number().nullable().optional(),
  verdict: RecordedVerdict.nullable().optional(),
  notApplicable: z.boolean().optional(),
  grade: Grade.default('official'),
  note: z.string().trim().max(2000).nullable().optional(),
}

export const putObservation = endpoint({
  method: 'put',
  path: '/indicators/:id/observations/:period',
  summary: 'Enter a figure (a draft until it is submitted)',
  access: 'signed-in',
  rule: 'The office that enters it, or the coordinator for it; 409 where no round takes it.',
  versioned: true,
  input: z.object({ id: z.uuid(), period: Period, ...said }),
  output: Observation,
})

export const correctObservation = endpoint({
  method: 'post',
  path: '/observations/:id/correction',
  summary:
    'Correct a figure that was signed off: a new version with a reason, to be approved again',
  access: 'signed-in',
  rule: 'Who may enter it; 409 before sign-off. Until it is approved, the figure signed off counts.',
  versioned: true,
  input: z.object({ id: z.uuid(), ...said, reason: z.string().trim().min(1).max(2000) }),
  output: Observation,
})

const one = z.object({ id: z.uuid() })

export const submitObservation = endpoint({
  method: 'post',
  path: '/observations/:id/submission',
  summary: 'Submit a draft (or what was returned and mended)',
  access: 'signed-in',
  rule: 'Who may enter it.',
  versioned: true,
  input: one,
  output: Observation,
})

export const approveObservation = endpoint({
  method: 'post',
  path: '/observations/:id/approval',
  summary: 'Approve what was submitted',
  access: 'signed-in',
  rule: 'A coordinator of its commune; an own entry only where there is no other coordinator, and marked so.',
  versioned: true,
  input: one,
  output: Observation,
})

export const returnObservation = endpoint({
  method: 'post',
  path: '/observations/:id/return',
  summary: 'Return what was submitted, with a reason',
  access: 'signed-in',
  rule: 'A coordinator of its commune.',
  versioned: true,
  input: one.extend({ reason: z.string().trim().min(1).max(2000) }),
  output: Observation,
})

const many = z.object({ ids: z.array(z.uuid()).min(1).max(200) })
const changed = z.object({ items: z.array(Observation) })

export const submitObservations = endpoint({
  method: 'post',
  path: '/observations/submissions',
  summary: 'Submit many at once: all or none',
  access: 'signed-in',
  rule: 'Who may enter each of them.',
  input: many,
  output: changed,
})

export const approveObservations = endpoint({
  method: 'post',
  path: '/observations/approvals',
  summary: 'Approve many at once: all or none',
  access: 'signed-in',
  rule: 'A coordinator of their commune.',
  input: many,
  output: changed,
})

export const returnObservations = endpoint({
  method: 'post',
  path: '/observations/returns',
  summary: 'Return many at once with one reason: all or none',
  access: 'signed-in',
  rule: 'A coordinator of their commune.',
  input: many.extend({ reason: z.string().trim().min(1).max(2000) }),
  output: changed,
})
