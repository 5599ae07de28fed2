import {
  getCommune,
  getDemonstration,
  getSession,
  signOut,
  type Demonstration,
  type Session,
} from '@tien-do/contract'
import type { Actor } from '@tien-do/domain'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from './call.ts'
import { isProblem } from './problem-error.ts'
import { cameWithPage } from './served-answer.ts'

export const sessionQueries = {
  /** Null: nobody is signed in, which is an answer and not an error. */
  session: queryOptions({
    queryKey: ['session'],
    staleTime: 5 * 60_000,
    initialData: (): Session | null | undefined => cameWithPage(getSession, {}),
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await call(getSession, {}, { signal })
      } catch (error) {
        if (isProblem(error, 'signed-out')) return null
        throw error
      }
    },
  }),

  demonstration: queryOptions({
    queryKey: ['demonstration'],
    staleTime: Infinity,
    initialData: (): Demonstration | undefined => cameWithPage(getDemonstration, {}),
    queryFn: ({ signal }) => call(getDemonstration, {}, { signal }),
  }),

  commune: (slug: string) =>
    queryOptions({
      queryKey: ['commune', slug],
      staleTime: Infinity,
      queryFn: ({ signal }) => call(getCommune, { slug }, { signal }),
    }),
}

/** Who is signed in; null for nobody, undefined until it is known. */
export const useSession = () => useQuery(sessionQueries.session).data

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(signOut, {}),
    // Nothing that one person saw may stay for the next at the same computer. The session's own
    // query stays: the shell watches it, and a query that is removed is watched no more.
    onSuccess: () => {
      const [own] = sessionQueries.session.queryKey
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== own })
      client.setQueryData(sessionQueries.session.queryKey, null)
    },
  })
}

type Membership = Session['memberships'][number]

const cityRoles: readonly Membership['role'][] = ['city_analyst', 'city_admin']
export const isOfCity = (session: Session) =>
  session.memberships.some((it) => cityRoles.includes(it.role))

/** Where each role starts: editors and coordinators with what they owe. */
export function homeOf(session: Session): string {
  if (isOfCity(session)) return '/city'
  const owes = ({ role }: Membership) => role === 'office_editor' || role === 'coordinator'
  if (session.memberships.some(owes)) return '/me'
  const slug = session.memberships.find((it) => it.commune)?.commune?.slug
  return slug ? `/c/${slug}` : '/method'
}

/** The signed-in person as the rules of the domain know them: `can.review(actorOf(session), …)`. */
export const actorOf = (session: Session): Actor => ({
  id: session.user.id,
  grants: session.memberships.map(({ role, commune, office }) => ({
    role,
    communeCode: commune?.code ?? null,
    officeId: office?.id ?? null,
  })),
})

/** Whether somebody works in a commune: what is not found there is missing, not hidden. */
export const isOfCommune = (session: Session | null | undefined, slug: string): boolean =>
  session?.memberships.some(({ commune }) => commune?.slug === slug) ?? false
