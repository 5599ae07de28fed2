import {
  communeKinds,
  directions,
  interims,
  measures,
  officeRoles,
  operators,
  paths,
  targetFlags,
} from '@tien-do/domain'
import { z } from 'zod'

/** A calendar day, `2026-04-24`. */
const day = z.iso.date()
const year = z.int().min(1990).max(2100)

/** A printed target, read. */
export const PlanTarget = z.strictObject({
  /** The year it is due; null: every year, or a period's. */
  year: year.nullable(),
  /** Due each year, stated once. */
  every: z.literal(true).optional(),
  /** As printed, `2026-2030`, also `2025-2030`; only where `year` is null and `every` is not set. */
  period: z
    .string()
    .regex(/^\d{4}-\d{4}$/)
    .optional(),
  op: z.enum(operators),
  value: z.number().nullable(),
  max: z.number().nullable(),
  /** The printed expression, to the letter. */
  text: z.string().min(1),
  flags: z.array(z.enum(targetFlags)),
})
export type PlanTarget = z.infer<typeof PlanTarget>

/** A measurable row of a plan. */
export const PlanIndicator = z.strictObject({
  code: z.string().min(1),
  headline: z.string().min(1),
  group: z.string().min(1),
  name: z.string().min(1),
  unit: z.string().nullable(),
  measure: z.enum(measures),
  direction: z.enum(directions),
  interim: z.enum(interims),
  path: z.enum(paths),
  /** `code` of the row it is a part of. */
  parent: z.string().nullable(),
  /** `code` of the row that shares its series: the same thing, targeted in another place of the plan. */
  sameAs: z.string().nullable(),
  /** Slug in the shared catalogue, or null: not comparable. */
  definition: z.string().nullable(),
  baseline: z.strictObject({ year, value: z.number(), text: z.string().min(1) }).nullable(),
  targets: z.array(PlanTarget),
  offices: z.array(
    z.strictObject({ name: z.string().min(1), role: z.enum(officeRoles).nullable() }),
  ),
  source: z.strictObject({ section: z.string().min(1), text: z.string().min(1) }),
})
export type PlanIndicator = z.infer<typeof PlanIndicator>

/** When a task is due, as printed and as days. */
export const PlanDeadline = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(['year', 'quarter', 'month', 'date', 'ongoing', 'range', 'phases']),
  start: day.nullable(),
  end: day.nullable(),
  phases: z.array(z.strictObject({ what: z.string(), start: day.nullable(), end: day.nullable() })),
})
export type PlanDeadline = z.infer<typeof PlanDeadline>

/** A task with who carries it out. */
export const PlanTask = z.strictObject({
  no: z.string().min(1),
  title: z.string().min(1),
  lead: z.string().nullable(),
  support: z.array(z.string()),
  deadline: PlanDeadline.nullable(),
  leader: z.strictObject({ name: z.string().nullable(), role: z.string().nullable() }).nullable(),
  deliverables: z.array(z.string()),
  source: z.strictObject({ section: z.string().min(1), text: z.string().min(1) }),
})
export type PlanTask = z.infer<typeof PlanTask>

/** A programme with its goals and activities. */
export const PlanProgramme = z.strictObject({
  no: z.string().min(1),
  title: z.string().min(1),
  goals: z.array(
    z.strictObject({
      horizon: year.nullable(),
      text: z.string().min(1),
      indicatorCodes: z.array(z.string()),
    }),
  ),
  activities: z.array(z.strictObject({ text: z.string().min(1) })),
  lead: z.string().nullable(),
  support: z.array(z.string()),
  timing: z.string().nullable(),
  resources: z.string().nullable(),
  source: z.strictObject({ section: z.string().min(1) }),
})
export type PlanProgramme = z.infer<typeof PlanProgramme>

/** A whole plan as a file: what `plan import` reads and `plan export` writes. */
export const PlanDocument = z.strictObject({
  format: z.literal('plan-document/1'),
  commune: z.strictObject({
    code: z.string().regex(/^\d{5}$/),
    name: z.string().min(1),
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    kind: z.enum(communeKinds),
    province: z.string().min(1),
  }),
  plan: z.strictObject({
    title: z.string().min(1),
    docType: z.string().min(1),
    number: z.string().nullable(),
    date: day.nullable(),
    issuer: z.string().min(1),
    issuerKind: z.enum(['government', 'party']),
    signer: z.strictObject({ name: z.string().nullable(), role: z.string().nullable() }).nullable(),
    periodStart: year,
    periodEnd: year,
  }),
  directives: z.array(
    z.strictObject({
      number: z.string().nullable(),
      date: day.nullable(),
      issuer: z.string().nullable(),
      title: z.string().min(1),
      relation: z.enum(['implements', 'cites']),
      /** Numbers of the directives that this one carries out: the cascade. */
      carriesOut: z.array(z.string()),
    }),
  ),
  offices: z.array(
    z.strictObject({
      name: z.string().min(1),
      type: z.string().min(1),
      duties: z.string().nullable(),
      indicatorCodes: z.array(z.string()),
    }),
  ),
  indicators: z.array(PlanIndicator),
  tasks: z.array(PlanTask),
  programmes: z.array(PlanProgramme),
  reviews: z.array(
    z.strictObject({
      cadence: z.enum(['quarterly', 'half-year', 'annual', 'mid-term', 'final', 'ad-hoc']),
      year: year.nullable(),
      by: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  findings: z.array(
    z.strictObject({
      kind: z.enum(['contradiction', 'sum', 'missing', 'unclear', 'slip']),
      /** `code` of an indicator, `no` of a task or programme, or null: the plan as a whole. */
      about: z.string().nullable(),
      note: z.string().min(1),
      quotes: z.array(z.string()),
    }),
  ),
})
/** The interchange form of one plan: seed data, export and import (docs/architecture.md). */
export type PlanDocument = z.infer<typeof PlanDocument>
