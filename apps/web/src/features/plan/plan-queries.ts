import { getPlanDocument, listPlans } from '@tien-do/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const planQueries = {
  all: ['plans'] as const,

  ofCommune: (slug: string) =>
    queryOptions({
      queryKey: [...planQueries.all, slug],
      queryFn: ({ signal }) => call(listPlans, { slug }, { signal }),
    }),

  document: (id: string) =>
    queryOptions({
      queryKey: [...planQueries.all, 'document', id],
      queryFn: ({ signal }) => call(getPlanDocument, { id }, { signal }),
    }),
}
