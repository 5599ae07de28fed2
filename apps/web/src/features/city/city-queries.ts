import { getCityOverview } from '@tien-do/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const cityQueries = {
  overview: queryOptions({
    queryKey: ['city', 'overview'],
    queryFn: ({ signal }) => call(getCityOverview, {}, { signal }),
  }),
}
