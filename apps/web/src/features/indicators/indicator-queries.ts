import { getIndicatorByCode, getSetUpHistory } from '@tien-do/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const indicatorQueries = {
  all: ['indicators'] as const,

  byCode: (slug: string, code: string) =>
    queryOptions({
      queryKey: [...indicatorQueries.all, slug, code],
      queryFn: ({ signal }) => call(getIndicatorByCode, { slug, code }, { signal }),
      // Stepping through indicators keeps the page where it is.
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),

  setUpHistory: (id: string) =>
    queryOptions({
      queryKey: [...indicatorQueries.all, 'set-up-history', id],
      queryFn: ({ signal }) => call(getSetUpHistory, { id }, { signal }),
    }),
}
