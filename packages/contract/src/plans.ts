import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { PlanDocument } from './plan-document.ts'
import { CommuneRef, Day, Instant, Slug } from './words.ts'

/** A plan without its rows: in force, a draft, or superseded. */
export const Plan = z.object({
  id: z.uuid(),
  commune: CommuneRef,
  no: z.int(),
  title: z.string(),
  docType: z.string(),
  number: z.string().nullable(),
  date: Day.nullable(),
  issuer: z.string(),
  issuerKind: z.enum(['government', 'party']),
  periodStart: z.int(),
  periodEnd: z.int(),
  horizon: z.int(),
  status: z.enum(['draft', 'active', 'superseded']),
  counts: z.object({
    indicators: z.int(),
    targets: z.int(),
    tasks: z.int(),
    programmes: z.int(),
    directives: z.int(),
    offices: z.int(),
    findings: z.int(),
  }),
  revisions: z.array(
    z.object({ no: z.int(), at: Instant, reason: z.string(), by: z.string().nullable() }),
  ),
})
export type Plan = z.infer<typeof Plan>

export const listPlans = endpoint({
  method: 'get',
  path: '/communes/:slug/plans',
  summary: 'The plans of a commune, newest active first',
  access: 'signed-in',
  rule: 'People of the commune and the city; 404 to others.',
  input: paging.extend({ cursor: z.uuid().optional(), slug: Slug }),
  output: pageOf(Plan),
})

export const getPlan = endpoint({
  method: 'get',
  path: '/plans/:id',
  summary: 'One plan',
  access: 'signed-in',
  rule: 'People of its commune and the city; 404 to others.',
  input: z.object({ id: z.uuid() }),
  output: Plan,
})

export const getPlanDocument = endpoint({
  method: 'get',
  path: '/plans/:id/document',
  summary: 'The whole plan as a plan document (plan-document/1)',
  access: 'signed-in',
  rule: 'People of its commune and the city; 404 to others.',
  input: z.object({ id: z.uuid() }),
  output: PlanDocument,
})
