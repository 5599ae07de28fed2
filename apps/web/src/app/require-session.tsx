import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from 'react-router'
import { sessionQueries } from '../lib/session.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { PageSkeleton } from '../ui/skeletons.tsx'

/** Sends a stranger to sign in, and back to this address afterwards. */
export function RequireSession() {
  const { data: session, error, refetch } = useQuery(sessionQueries.session)
  const { pathname, search } = useLocation()
  if (session) return <Outlet />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (session === undefined) return <PageSkeleton />
  return <Navigate replace to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} />
}
