import {
  addOffice,
  changeOffice,
  endOffice,
  listOfficeRegister,
  type InputOf,
  type OutputOf,
  type RegisteredOffice,
} from '@tien-do/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type { RegisteredOffice }
export type OfficeRegister = OutputOf<typeof listOfficeRegister>

export const officeQueries = {
  register: (slug: string) =>
    queryOptions({
      queryKey: ['office-register', slug],
      queryFn: ({ signal }) => call(listOfficeRegister, { slug }, { signal }),
      staleTime: 0,
    }),
}

/** An office is named on many pages: all is asked again. */
export function useOfficeSteps() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries()
  return {
    add: useMutation({
      mutationFn: (it: InputOf<typeof addOffice>) => call(addOffice, it),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: (it: InputOf<typeof changeOffice>) => call(changeOffice, it),
      onSuccess,
    }),
    end: useMutation({
      mutationFn: (it: InputOf<typeof endOffice>) => call(endOffice, it),
      onSuccess,
    }),
  }
}
