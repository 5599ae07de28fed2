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
      queryKey: [...reviewQueries.all, question.slug, question.round],
      queryFn: ({ signal }) => call(getReview, question, { signal }),
      staleTime: 0,
    }),
}

/** Approving, returning and signing change verdicts on every page: all is asked again. */
export function useReviewSteps(slug: string) {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries()
  return {
    approval: useMutation({
      mutationFn: (ids: string[]) => call(approveObservations, { ids }),
      onSettled,
    }),
    returning: useMutation({
      mutationFn: (it: { ids: string[]; reason: string }) => call(returnObservations, it),
      onSettled,
    }),
    signing: useMutation({
      mutationFn: (period: string) => call(lockRound, { slug, period }),
      onSettled,
    }),
  }
}
