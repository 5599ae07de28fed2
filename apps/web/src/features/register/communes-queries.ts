import {
  addCommune,
  listCommuneRegister,
  putCommuneFacts,
  renameCommune,
  type InputOf,
  type RegisteredCommune,
} from '@tien-do/contract'
import type { CommuneKind } from '@tien-do/domain'
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type { RegisteredCommune }
type CommuneQuestion = { search?: string; kind?: CommuneKind }

export const communeQueries = {
  register: (question: CommuneQuestion) =>
    infiniteQueryOptions({
      queryKey: ['commune-register', question],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam, signal }) =>
        call(
          listCommuneRegister,
          { ...question, ...(pageParam ? { cursor: pageParam } : {}) },
          { signal },
        ),
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      staleTime: 0,
    }),
}

/** A commune is named on many pages: all is asked again. */
export function useCommuneSteps() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries()
  return {
    add: useMutation({
      mutationFn: (it: InputOf<typeof addCommune>) => call(addCommune, it),
      onSuccess,
    }),
    facts: useMutation({
      mutationFn: (it: InputOf<typeof putCommuneFacts>) => call(putCommuneFacts, it),
      onSuccess,
    }),
    rename: useMutation({
      mutationFn: (it: InputOf<typeof renameCommune>) => call(renameCommune, it),
      onSuccess,
    }),
  }
}
