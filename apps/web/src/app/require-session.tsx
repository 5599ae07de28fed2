import { useQuery } from '@tanstack/react-query'
import { Navigate, Outlet, useLocation } from 'react-router'
import { sessionQueries } from '../lib/session.ts'
import { ErrorState } from '../ui/error-state.tsx'

/** Sends a stranger to sign in, and back to this address afterwards. */
export function RequireSession() {
  const { data: session, error, refetch } = useQuery(sessionQueries.session)
  const { pathname, search } = useLocation()
  // The strip above the page is known before the page is drawn, so that it pushes nothing down.
  const { isPending } = useQuery(sessionQueries.demonstration)
  if (session && !isPending) return <Outlet />
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (session !== null) return null
  return <Navigate replace to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} />
}
