import { useQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { homeOf, sessionQueries } from '../lib/session.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { PageSkeleton } from '../ui/skeletons.tsx'

/** `/` leads each role to where its work begins. */
export function Home() {
  const { data: session, error, refetch } = useQuery(sessionQueries.session)
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (session === undefined) return <PageSkeleton />
  return <Navigate replace to={session ? homeOf(session) : '/sign-in'} />
}
