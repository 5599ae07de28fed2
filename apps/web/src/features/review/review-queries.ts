import {
  approveObservations,
  getReview,
  lockRound,
  returnObservations,
  type InputOf,
  type OutputOf,
} from '@tien-do/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type Review = OutputOf<typeof getReview>
export type ReviewRow = Review['submitted'][number]

export const reviewQueries = {
  all: ['review'] as const,

  of: (question: InputOf<typeof getReview>) =>
    queryOptions({
      queryKey: [...reviewQueries.all, question.slug, question.round, question.period],
      queryFn: ({ signal }) => call(getReview, question, { signal }),
      staleTime: 0,
    }),
}

/** So many figures go in one request: they move all or none. */
const atOnce = 200

/** Every slice after the one before it; what a later one is refused leaves the earlier ones done. */
async function inSlices<T>(
  ids: readonly string[],
  send: (slice: string[]) => Promise<{ items: T[] }>,
) {
  const items: T[] = []
  for (let from = 0; from < ids.length; from += atOnce)
    items.push(...(await send(ids.slice(from, from + atOnce))).items)
  return { items }
}

/** Approving, returning and signing change verdicts on every page: all is asked again. */
export function useReviewSteps(slug: string) {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries()
  return {
    approval: useMutation({
      mutationFn: (ids: string[]) =>
        inSlices(ids, (slice) => call(approveObservations, { ids: slice })),
      onSettled,
    }),
    returning: useMutation({
      mutationFn: ({ ids, reason }: { ids: string[]; reason: string }) =>
        inSlices(ids, (slice) => call(returnObservations, { ids: slice, reason })),
      onSettled,
    }),
    signing: useMutation({
      mutationFn: (key: string) => call(lockRound, { slug, key }),
      onSettled,
    }),
  }
}
