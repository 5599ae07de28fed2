import { getChanges } from '@tien-do/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export const changesQueries = {
  of: (slug: string, { year, round }: { year: number; round: string | null }) =>
    queryOptions({
      queryKey: ['changes', slug, year, round],
      queryFn: ({ signal }) =>
        call(getChanges, { slug, year, ...(round === null ? {} : { round }) }, { signal }),
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
}
