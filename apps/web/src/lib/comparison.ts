import {
  getComparison,
  getComparisonSeries,
  listDefinitions,
  type InputOf,
} from '@tien-do/contract'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './call.ts'

/** What is compared, and among whom; a part that is left out is not narrowed. */
export type ComparisonQuestion = InputOf<typeof getComparison>

export const comparisonQueries = {
  all: ['comparison'] as const,

  definitions: queryOptions({
    queryKey: ['comparison', 'definitions'],
    staleTime: Infinity,
    queryFn: ({ signal }) => call(listDefinitions, {}, { signal }),
  }),

  of: (question: ComparisonQuestion) =>
    queryOptions({
      queryKey: [...comparisonQueries.all, 'of', question],
      queryFn: ({ signal }) => call(getComparison, question, { signal }),
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),

  /** The years of the same communes; what is shown of them is asked for together. */
  series: (question: ComparisonQuestion) =>
    queryOptions({
      queryKey: [...comparisonQueries.all, 'series', question],
      queryFn: ({ signal }) => call(getComparisonSeries, question, { signal }),
      placeholderData: keepPreviousData,
      staleTime: 0,
    }),
}
