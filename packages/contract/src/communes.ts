import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { CommuneKind, CommuneRef, OfficeRef, Slug } from './words.ts'

export const listCommunes = endpoint({
  method: 'get',
  path: '/communes',
  summary: 'The communes of the city, by name',
  access: 'signed-in',
  rule: 'Names and codes are public facts: every signed-in person sees all. `hasPlan` filters only for the city.',
  input: paging.extend({
    search: z.string().trim().max(100).optional(),
    kind: CommuneKind.optional(),
    hasPlan: z.stringbool().optional(),
  }),
  output: pageOf(CommuneRef),
})

export const getCommune = endpoint({
  method: 'get',
  path: '/communes/:slug',
  summary: 'One commune',
  access: 'signed-in',
  rule: 'Names and codes are public facts: every signed-in person sees all.',
  input: z.object({ slug: Slug }),
  output: CommuneRef.extend({ province: z.string() }),
})

export const listOffices = endpoint({
  method: 'get',
  path: '/communes/:slug/offices',
  summary: 'The offices of a commune with their types',
  access: 'signed-in',
  rule: 'People of the commune and the city; to others the commune has none to show (404).',
  input: z.object({ slug: Slug }),
  output: z.object({
    items: z.array(OfficeRef.extend({ typeName: z.object({ vi: z.string(), en: z.string() }) })),
  }),
})
