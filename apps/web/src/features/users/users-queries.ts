import {
  changeUser,
  disableUser,
  enableUser,
  inviteToCity,
  inviteToCommune,
  listCommunes,
  listCommuneUsers,
  listOffices,
  listUsers,
  makeLink,
  putMemberships,
  signUserOut,
  type InputOf,
  type InvitationLink,
  type OutputOf,
  type RegisteredUser,
  type UserState,
} from '@tien-do/contract'
import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import { call } from '../../lib/call.ts'

export type { InvitationLink, RegisteredUser, UserState }
export type CommuneUsers = OutputOf<typeof listCommuneUsers>
export type Office = OutputOf<typeof listOffices>['items'][number]
export type Question = { search?: string; state?: UserState }
export type Invited = OutputOf<typeof inviteToCommune>

const all = ['users'] as const

export const usersQueries = {
  all,

  ofCommune: (slug: string, question: Question) =>
    infiniteQueryOptions({
      queryKey: [...all, slug, question],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam, signal }) =>
        call(
          listCommuneUsers,
          { slug, ...question, ...(pageParam ? { cursor: pageParam } : {}) },
          { signal },
        ),
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      staleTime: 0,
    }),

  ofCity: (question: Question) =>
    infiniteQueryOptions({
      queryKey: [...all, 'city', question],
      initialPageParam: undefined as string | undefined,
      queryFn: ({ pageParam, signal }) =>
        call(listUsers, { ...question, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
      getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
      staleTime: 0,
    }),

  offices: (slug: string) =>
    queryOptions({
      queryKey: ['offices', slug],
      queryFn: async ({ signal }) => (await call(listOffices, { slug }, { signal })).items,
    }),

  communes: queryOptions({
    queryKey: ['communes', 'names'],
    queryFn: async ({ signal }) => (await call(listCommunes, { limit: 200 }, { signal })).items,
    staleTime: Infinity,
  }),
}

/** Every step asks the lists again, and who one is: one may have changed oneself. */
export function useUserSteps() {
  const client = useQueryClient()
  const onSettled = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: usersQueries.all }),
      client.invalidateQueries({ queryKey: ['session'] }),
    ])
  return {
    inviteToCommune: useMutation({
      mutationFn: (it: InputOf<typeof inviteToCommune>) => call(inviteToCommune, it),
      onSettled,
    }),
    inviteToCity: useMutation({
      mutationFn: (it: InputOf<typeof inviteToCity>) => call(inviteToCity, it),
      onSettled,
    }),
    change: useMutation({
      mutationFn: (it: InputOf<typeof changeUser>) => call(changeUser, it),
      onSettled,
    }),
    roles: useMutation({
      mutationFn: (it: InputOf<typeof putMemberships>) => call(putMemberships, it),
      onSettled,
    }),
    disable: useMutation({ mutationFn: (id: string) => call(disableUser, { id }), onSettled }),
    enable: useMutation({ mutationFn: (id: string) => call(enableUser, { id }), onSettled }),
    signOut: useMutation({ mutationFn: (id: string) => call(signUserOut, { id }), onSettled }),
    link: useMutation({ mutationFn: (id: string) => call(makeLink, { id }), onSettled }),
  }
}
