import { getReporting } from '@tien-do/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const reportingQueries = {
  of: (year: number | null) =>
    queryOptions({
      queryKey: ['reporting', year],
      queryFn: ({ signal }) => call(getReporting, year === null ? {} : { year }, { signal }),
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
}
