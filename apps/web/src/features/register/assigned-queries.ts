import { listAssigned, putManyAssigned, type AssignedRow, type InputOf } from '@tien-do/contract'
import type { CommuneKind } from '@tien-do/domain'
import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type { AssignedRow }
export interface AssignedQuestion {
  definition: string
  year: number
  search?: string
  kind?: CommuneKind
}

export const assignedQueries = {
  of: (question: AssignedQuestion) =>
    infiniteQueryOptions({
      queryKey: ['assigned', question],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam, signal }) =>
        call(
          listAssigned,
          { ...question, ...(pageParam ? { cursor: pageParam } : {}) },
          { signal },
        ),
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      staleTime: 0,
    }),
}

/** What is assigned stands on the pages of the communes too: all is asked again. */
export function useAssign() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (it: InputOf<typeof putManyAssigned>) => call(putManyAssigned, it),
    onSuccess: () => client.invalidateQueries(),
  })
}
