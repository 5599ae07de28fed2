import { getComparison, listDefinitions, type CommuneRef } from '@tien-do/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

export const comparisonQueries = {
  all: ['comparison'] as const,

  definitions: queryOptions({
    queryKey: ['comparison', 'definitions'],
    staleTime: Infinity,
    queryFn: ({ signal }) => call(listDefinitions, {}, { signal }),
  }),

  of: (definition: string, year: number | null, peer: CommuneRef['kind'] | null = null) =>
    queryOptions({
      queryKey: [...comparisonQueries.all, 'of', definition, year, peer],
      queryFn: ({ signal }) =>
        call(
          getComparison,
          {
            definition,
            ...(year === null ? {} : { year }),
            ...(peer === null ? {} : { peer }),
          },
          { signal },
        ),
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
}
