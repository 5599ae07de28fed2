import { listAssigned, putManyAssigned, type AssignedRow, type InputOf } from '@tien-do/contract'
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type { AssignedRow }

export const assignedQueries = {
  of: (definition: string, year: number) =>
    queryOptions({
      queryKey: ['assigned', definition, year],
      queryFn: ({ signal }) => call(listAssigned, { definition, year }, { signal }),
      // What the page found stays until it has found something else.
      placeholderData: keepPreviousData,
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
