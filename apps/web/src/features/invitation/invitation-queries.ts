import { acceptInvitation, readInvitation, type OutputOf } from '@tien-do/contract'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'
import { sessionQueries } from '../../lib/session.ts'

export type Invitation = OutputOf<typeof readInvitation>

export const invitationQueries = {
  of: (token: string) =>
    queryOptions({
      queryKey: ['invitation', token],
      queryFn: ({ signal }) => call(readInvitation, { token }, { signal }),
      staleTime: Infinity,
    }),
}

/** Sets the password, which signs in: whatever was known belonged to somebody else. */
export function useAcceptance(token: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (password: string) => call(acceptInvitation, { token, password }),
    onSuccess: (session) => {
      client.removeQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'invitation',
      })
      client.setQueryData(sessionQueries.session.queryKey, session)
    },
  })
}
