import { z } from 'zod'
import { fileEndpoint } from './endpoint.ts'
import { Slug, Year } from './words.ts'

export const getVerdictsCsv = fileEndpoint({
  method: 'get',
  path: '/communes/:slug/verdicts.csv',
  summary: 'The inputs and the result of every verdict: one row an indicator and year',
  access: 'signed-in',
  rule: 'People of the commune and the city, approved figures only; 404 to others.',
  input: z.object({
    slug: Slug,
    /** Every year of the plan, where none is asked for. */
    year: Year.optional(),
    /** `comma` parts cells by semicolons, as a Vietnamese Excel reads it; `dot` by commas. */
    decimal: z.enum(['comma', 'dot']).default('comma'),
  }),
  media: 'text/csv',
})
