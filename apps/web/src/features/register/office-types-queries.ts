import {
  addOfficeType,
  changeOfficeType,
  listOfficeTypes,
  type InputOf,
  type OutputOf,
} from '@tien-do/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type CountedOfficeType = OutputOf<typeof listOfficeTypes>['items'][number]

export const officeTypeQueries = {
  all: queryOptions({
    queryKey: ['office-types'],
    queryFn: async ({ signal }) => (await call(listOfficeTypes, {}, { signal })).items,
    staleTime: 0,
  }),
}

/** A type names and orders offices on many pages: all is asked again. */
export function useOfficeTypeSteps() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries()
  return {
    add: useMutation({
      mutationFn: (it: InputOf<typeof addOfficeType>) => call(addOfficeType, it),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: (it: InputOf<typeof changeOfficeType>) => call(changeOfficeType, it),
      onSuccess,
    }),
  }
}
