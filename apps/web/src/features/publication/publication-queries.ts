import { getPublication, listRounds, putPublication } from '@tien-do/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call, callVersioned } from '../../lib/call.ts'

export const publicationQueries = {
  all: ['publication'] as const,

  rounds: (slug: string) =>
    queryOptions({
      queryKey: [...publicationQueries.all, slug, 'rounds'],
      queryFn: async ({ signal }) => (await call(listRounds, { slug }, { signal })).items,
      staleTime: 0,
    }),

  of: (slug: string, period: string) =>
    queryOptions({
      queryKey: [...publicationQueries.all, slug, period],
      queryFn: ({ signal }) => callVersioned(getPublication, { slug, period }, { signal }),
      staleTime: 0,
    }),
}

interface Sent {
  indicatorIds: string[]
  /** What was previewed: a figure that changed since is not sent out unseen. */
  etag: string | null
}

export function usePublishing(slug: string, period: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ indicatorIds, etag }: Sent) =>
      call(putPublication, { slug, period, indicatorIds }, etag ? { ifMatch: etag } : {}),
    onSettled: () => client.invalidateQueries(),
  })
}
