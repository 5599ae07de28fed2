import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { Bilingual, CommuneRef, Day, RollUp } from './words.ts'

/** Where one commune stands in the latest year that is due in its plan. */
export const CommuneStanding = RollUp.extend({
  commune: CommuneRef,
  plan: z.object({
    id: z.uuid(),
    title: z.string(),
    periodStart: z.int(),
    periodEnd: z.int(),
  }),
  year: z.int(),
  finding: Bilingual,
  tasks: z.int(),
  programmes: z.int(),
  demo: z.boolean(),
})
export type CommuneStanding = z.infer<typeof CommuneStanding>

export const getCityOverview = endpoint({
  method: 'get',
  path: '/city/overview',
  summary: 'Where each commune with a plan stands; communes are not added up',
  access: 'signed-in',
  rule: 'City roles, approved figures only; 403 to others.',
  input: z.object({}),
  output: z.object({
    asOf: Day,
    /** All communes of the city, with a plan or without. */
    communes: z.int(),
    items: z.array(CommuneStanding),
  }),
})
