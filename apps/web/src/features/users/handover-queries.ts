import {
  listHandovers,
  makeHandover,
  previewHandover,
  type Handover,
  type HandoverRole,
  type InputOf,
  type Owed,
  type OwedItem,
  type OutputOf,
} from '@tien-do/contract'
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { call } from '../../lib/call.ts'
import { usersQueries } from './users-queries.ts'

export type { Handover, Owed, OwedItem }
export type HandoverPreview = OutputOf<typeof previewHandover>

/** One place in a commune that can be handed over. */
export interface Place {
  role: HandoverRole
  office?: string
}

const previews = 'handover'

export const handoverQueries = {
  of: (slug: string) =>
    infiniteQueryOptions({
      queryKey: [...usersQueries.all, slug, 'handovers'],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam, signal }) =>
        call(
          listHandovers,
          { slug, limit: 10, ...(pageParam ? { cursor: pageParam } : {}) },
          { signal },
        ),
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    }),

  preview: (slug: string, from: string, place: Place) =>
    queryOptions({
      queryKey: [...usersQueries.all, slug, previews, from, place],
      queryFn: ({ signal }) => call(previewHandover, { slug, from, ...place }, { signal }),
      staleTime: 0,
    }),
}

/**
 * Who owes what changes everywhere: all is asked again, but for what was to be handed over, which
 * is there no more.
 */
export function useHandover() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (it: InputOf<typeof makeHandover>) => call(makeHandover, it),
    onSuccess: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => !queryKey.includes(previews) }),
  })
}
