import { search, type SearchKind } from '@tien-do/contract'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const searchQueries = {
  /** A few of each kind. */
  few: (q: string) =>
    queryOptions({
      queryKey: ['search', q],
      queryFn: ({ signal }) => call(search, { q }, { signal }),
      enabled: q !== '',
    }),

  /** One kind, page by page. */
  kind: (q: string, kind: SearchKind | null) =>
    infiniteQueryOptions({
      queryKey: ['search', q, kind],
      queryFn: ({ pageParam, signal }) =>
        call(
          search,
          { q, ...(kind ? { kind } : {}), ...(pageParam ? { cursor: pageParam } : {}) },
          { signal },
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (last) => last.nextCursor,
      enabled: q !== '' && kind !== null,
    }),
}
