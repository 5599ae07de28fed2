import {
  changeAccount,
  changePassword,
  getAccount,
  listSessions,
  signOutEverywhere,
  type InputOf,
  type OutputOf,
} from '@tien-do/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type Account = OutputOf<typeof getAccount>

export const accountQueries = {
  own: queryOptions({
    queryKey: ['account'],
    queryFn: ({ signal }) => call(getAccount, {}, { signal }),
    staleTime: 0,
  }),
  sessions: queryOptions({
    queryKey: ['account', 'sessions'],
    queryFn: async ({ signal }) => (await call(listSessions, {}, { signal })).items,
    staleTime: 0,
  }),
}

export function useAccountSteps() {
  const client = useQueryClient()
  const onSettled = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['account'] }),
      client.invalidateQueries({ queryKey: ['session'] }),
    ])
  return {
    change: useMutation({
      mutationFn: (it: InputOf<typeof changeAccount>) => call(changeAccount, it),
      onSettled,
    }),
    password: useMutation({
      mutationFn: (it: InputOf<typeof changePassword>) => call(changePassword, it),
      onSettled,
    }),
    signOutEverywhere: useMutation({
      mutationFn: () => call(signOutEverywhere, {}),
      // As with signing out: nothing that was seen may stay.
      onSuccess: () => {
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
        client.setQueryData(['session'], null)
      },
    }),
  }
}
