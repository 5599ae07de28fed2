import { auditGroups } from '@tien-do/domain'
import { z } from 'zod'
import { endpoint, fileEndpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { Day, Decimal, FileLanguage, Instant, Period, Slug } from './words.ts'

/** What an event says of how it was before or after, as it was written down. */
const Details = z.record(z.string(), z.unknown()).nullable()

/** One thing that was done: who, when, to what, before and after. */
export const AuditEvent = z.object({
  id: z.uuid(),
  at: Instant,
  /** Of the closed list `auditActions`, or one that an earlier release wrote. */
  action: z.string(),
  /** Null: nobody was signed in, or the program itself. */
  by: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  commune: z.object({ slug: Slug, name: z.string() }).nullable(),
  /** What it is about, as people know it. */
  subject: z.object({
    type: z.string(),
    id: z.string(),
    code: z.string().nullable(),
    name: z.string().nullable(),
    period: Period.nullable(),
    /** Of the figures in the details. */
    unit: z.string().nullable(),
  }),
  before: Details,
  after: Details,
  /** There is more, which is not for the asker: a figure that is not approved. */
  withheld: z.boolean(),
  address: z.string().nullable(),
  requestId: z.string().nullable(),
  demo: z.boolean(),
})
export type AuditEvent = z.infer<typeof AuditEvent>

const filter = z.object({
  from: Day.optional(),
  to: Day.optional(),
  group: z.enum(auditGroups).optional(),
  /** Who did it. */
  by: z.uuid().optional(),
  /** About the indicator of this number. */
  indicator: z.string().trim().min(1).max(60).optional(),
  /** About the round of this period, or figures of it. */
  round: Period.optional(),
  /** About this user. */
  user: z.uuid().optional(),
  /** In the name of who did it or of the indicator, with or without diacritics. */
  search: z.string().trim().min(1).max(200).optional(),
})
const ofCommune = filter.extend({ slug: Slug })
const ofCity = filter.extend({ commune: Slug.optional() })

const output = pageOf(AuditEvent).extend({
  /** The offices and users whose ids stand in the details, by name. */
  names: z.record(z.string(), z.string()),
})
export type AuditPage = z.infer<typeof output>

const communeRule =
  'The coordinator of the commune; the city administrator without figures that are not approved. 403 to others who see the commune, 404 to the rest.'
const cityRule = 'The city administrator, without figures that are not approved; 403 to others.'

export const listCommuneAudit = endpoint({
  method: 'get',
  path: '/communes/:slug/audit',
  summary: 'What was done in a commune, newest first',
  access: 'signed-in',
  rule: communeRule,
  input: ofCommune.extend(paging.shape),
  output,
})

export const listCityAudit = endpoint({
  method: 'get',
  path: '/city/audit',
  summary: 'What was done in all communes and in the register, newest first',
  access: 'signed-in',
  rule: cityRule,
  input: ofCity.extend(paging.shape),
  output,
})

const csv = { decimal: Decimal.default('comma'), lang: FileLanguage }

/** More events than this are not put in one file. */
export const mostAuditRows = 5000

export const getCommuneAuditCsv = fileEndpoint({
  method: 'get',
  path: '/communes/:slug/audit.csv',
  summary: 'The same as a table; 422 where it has more than 5000 rows',
  access: 'signed-in',
  rule: communeRule,
  input: ofCommune.extend(csv),
  media: 'text/csv',
})

export const getCityAuditCsv = fileEndpoint({
  method: 'get',
  path: '/city/audit.csv',
  summary: 'The same as a table; 422 where it has more than 5000 rows',
  access: 'signed-in',
  rule: cityRule,
  input: ofCity.extend(csv),
  media: 'text/csv',
})
