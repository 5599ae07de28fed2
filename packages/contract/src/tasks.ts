import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { PlanDeadline } from './plan-document.ts'
import { CommuneRef, OfficeRef, Slug } from './words.ts'

/** What a plan wants done. */
export const Task = z.object({
  id: z.uuid(),
  commune: CommuneRef,
  planId: z.uuid(),
  no: z.string(),
  title: z.string(),
  /** As printed, and the office it was matched to. */
  lead: z.object({ printed: z.string(), office: OfficeRef.nullable() }).nullable(),
  support: z.array(z.object({ printed: z.string(), office: OfficeRef.nullable() })),
  /** The printed words stand beside the dates. */
  deadline: PlanDeadline.nullable(),
  leader: z.object({ name: z.string().nullable(), role: z.string().nullable() }).nullable(),
  deliverables: z.array(z.string()),
  source: z.object({ section: z.string(), text: z.string() }),
})
export type Task = z.infer<typeof Task>

export const listTasks = endpoint({
  method: 'get',
  path: '/tasks',
  summary: "Tasks of the plans, in the plan's order",
  access: 'signed-in',
  rule: "People of a commune see their commune's tasks; the city all of them.",
  input: paging.extend({
    cursor: z.uuid().optional(),
    commune: Slug.optional(),
    office: z.uuid().optional(),
  }),
  output: pageOf(Task),
})
