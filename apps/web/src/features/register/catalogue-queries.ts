import {
  addDefinition,
  changeDefinition,
  getCatalogue,
  listMapping,
  putDefinition,
  type CatalogueEntry,
  type InputOf,
  type MappedIndicator,
} from '@tien-do/contract'
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type { CatalogueEntry, MappedIndicator }
type MappingQuestion = { definition?: string; commune?: string; search?: string }

export const catalogueQueries = {
  all: queryOptions({
    queryKey: ['catalogue'],
    queryFn: async ({ signal }) => (await call(getCatalogue, {}, { signal })).items,
    staleTime: 0,
  }),

  mapping: (question: MappingQuestion) =>
    infiniteQueryOptions({
      queryKey: ['catalogue', 'mapping', question],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam, signal }) =>
        call(listMapping, { ...question, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      staleTime: 0,
    }),
}

/** A definition stands in comparisons and on indicators: all is asked again. */
export function useCatalogueSteps() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries()
  return {
    add: useMutation({
      mutationFn: (it: InputOf<typeof addDefinition>) => call(addDefinition, it),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: (it: InputOf<typeof changeDefinition>) => call(changeDefinition, it),
      onSuccess,
    }),
    map: useMutation({
      mutationFn: (it: InputOf<typeof putDefinition>) => call(putDefinition, it),
      onSuccess,
    }),
  }
}
