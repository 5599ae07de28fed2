import {
  assignMany,
  getSetUp,
  putAssignment,
  putBaseline,
  putShortName,
  type InputOf,
  type OutputOf,
} from '@tien-do/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type SetUp = OutputOf<typeof getSetUp>
export type SetUpRow = SetUp['rows'][number]

export const setUpQueries = {
  all: ['set-up'] as const,

  of: (slug: string) =>
    queryOptions({
      queryKey: [...setUpQueries.all, slug],
      queryFn: ({ signal }) => call(getSetUp, { slug }, { signal }),
      staleTime: 0,
    }),
}

/** An office or a baseline changes sheets, verdicts and charts: all is asked again. */
export function useSetUpSteps() {
  const client = useQueryClient()
  const onSettled = () => client.invalidateQueries()
  return {
    many: useMutation({
      mutationFn: (it: InputOf<typeof assignMany>) => call(assignMany, it),
      onSettled,
    }),
    one: useMutation({
      mutationFn: (it: InputOf<typeof putAssignment>) => call(putAssignment, it),
      onSettled,
    }),
    name: useMutation({
      mutationFn: (it: InputOf<typeof putShortName>) => call(putShortName, it),
      onSettled,
    }),
    baseline: useMutation({
      mutationFn: (it: InputOf<typeof putBaseline>) => call(putBaseline, it),
      onSettled,
    }),
  }
}
