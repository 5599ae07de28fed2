import {
  changeRound,
  endException,
  getRound,
  listPlans,
  listRounds,
  makeException,
  makeYear,
  proposeYear,
  removeRound,
  type InputOf,
  type OutputOf,
} from '@tien-do/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type Coverage = OutputOf<typeof getRound>

export const roundQueries = {
  all: ['rounds'] as const,

  list: (slug: string) =>
    queryOptions({
      queryKey: [...roundQueries.all, slug],
      queryFn: ({ signal }) => call(listRounds, { slug }, { signal }),
      staleTime: 0,
    }),

  one: (slug: string, key: string) =>
    queryOptions({
      queryKey: [...roundQueries.all, slug, key],
      queryFn: ({ signal }) => call(getRound, { slug, key }, { signal }),
      staleTime: 0,
    }),

  proposal: (slug: string, year: number) =>
    queryOptions({
      queryKey: [...roundQueries.all, slug, 'proposal', year],
      queryFn: ({ signal }) => call(proposeYear, { slug, year }, { signal }),
      staleTime: 0,
    }),

  /** The years of the plans, which rounds may be made for. */
  years: (slug: string) =>
    queryOptions({
      queryKey: ['plans', slug, 'years'],
      queryFn: async ({ signal }) =>
        (await call(listPlans, { slug }, { signal })).items.flatMap((plan) =>
          Array.from(
            { length: plan.periodEnd - plan.periodStart + 1 },
            (_, at) => plan.periodStart + at,
          ),
        ),
      staleTime: Infinity,
    }),
}

/** What a round takes decides what every sheet, review and list shows: all is asked again. */
export function useRoundSteps(slug: string) {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries()
  return {
    year: useMutation({
      mutationFn: (it: Omit<InputOf<typeof makeYear>, 'slug'>) => call(makeYear, { slug, ...it }),
      onSettled,
    }),
    change: useMutation({
      mutationFn: ({ etag, ...it }: Omit<InputOf<typeof changeRound>, 'slug'> & { etag: string }) =>
        call(changeRound, { slug, ...it }, { ifMatch: etag }),
      onSettled,
    }),
    removal: useMutation({
      mutationFn: (id: string) => call(removeRound, { slug, id }),
      onSettled,
    }),
    exception: useMutation({
      mutationFn: (it: Omit<InputOf<typeof makeException>, 'slug'>) =>
        call(makeException, { slug, ...it }),
      onSettled,
    }),
    end: useMutation({
      mutationFn: (it: { id: string; exceptionId: string }) => call(endException, { slug, ...it }),
      onSettled,
    }),
  }
}
