import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { CommuneRef } from './words.ts'

/** In the order in which results stand. */
export const searchKinds = [
  'indicator',
  'commune',
  'task',
  'directive',
  'office',
  'definition',
] as const
export const SearchKind = z.enum(searchKinds)
export type SearchKind = z.infer<typeof SearchKind>

/** Something found, with what tells it from its like. */
export const SearchHit = z.object({
  kind: SearchKind,
  /** Of the row; of a commune its code, of a definition its slug. */
  id: z.string(),
  /** The plan's own number, the number of a paper; null: it has none. */
  code: z.string().nullable(),
  title: z.string(),
  /** What somebody calls it for short; null: nobody has shortened it, or it is not shortened at all. */
  shortName: z.string().nullable(),
  /** The same in English; null: it bears a proper name, or nobody has given it an English one. */
  english: z.object({ title: z.string(), shortName: z.string().nullable() }).nullable(),
  /** Null: it belongs to no commune. */
  commune: CommuneRef.nullable(),
  /** The asker reads its public page: it is of another commune, or has no plan to show inside. */
  outside: z.boolean(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const search = endpoint({
  method: 'get',
  path: '/search',
  summary:
    'Indicators, communes, tasks, directives, offices and definitions by words, with or without diacritics: a few of each kind, or the pages of one kind',
  access: 'signed-in',
  rule: 'Of their own commune people find everything, the city of every commune; of another commune only its name and what it has published.',
  input: paging.extend({
    q: z.string().trim().min(1).max(200),
    kind: SearchKind.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  /** `more`: the kinds of which there is more than stands here. */
  output: pageOf(SearchHit).extend({ more: z.array(SearchKind) }),
})
export type SearchAnswer = z.infer<typeof search.output>
