import { getMeeting, listConclusions } from '@tien-do/contract'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const conclusionQueries = {
  all: ['conclusions'] as const,

  ofIndicator: (id: string) =>
    infiniteQueryOptions({
      queryKey: [...conclusionQueries.all, 'of', id],
      queryFn: ({ signal, pageParam }) =>
        call(
          listConclusions,
          { id, limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) },
          { signal },
        ),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),

  meeting: (slug: string, round: string | null) =>
    queryOptions({
      queryKey: [...conclusionQueries.all, 'meeting', slug, round],
      queryFn: ({ signal }) =>
        call(getMeeting, { slug, ...(round === null ? {} : { round }) }, { signal }),
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
}
