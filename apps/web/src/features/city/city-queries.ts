import { listCommunes } from '@tien-do/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const cityQueries = {
  communes: queryOptions({
    queryKey: ['city', 'communes'],
    queryFn: async ({ signal }) => {
      const [all, planned] = await Promise.all([
        call(listCommunes, { limit: 200 }, { signal }),
        call(listCommunes, { limit: 200, hasPlan: 'true' }, { signal }),
      ])
      return { total: all.items.length, planned: planned.items }
    },
  }),
}
