import { signIn, type InputOf } from '@tien-do/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/call.ts'
import { sessionQueries } from '../../lib/session.ts'

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: InputOf<typeof signIn>) => call(signIn, input),
    // What was asked before belonged to nobody, or to somebody else. The session's own query stays:
    // the page watches it, and a query that is removed is watched no more.
    onSuccess: (session) => {
      const [own] = sessionQueries.session.queryKey
      client.removeQueries({
        predicate: ({ queryKey }) => queryKey[0] !== own && queryKey[0] !== 'demonstration',
      })
      client.setQueryData(sessionQueries.session.queryKey, session)
    },
  })
}
