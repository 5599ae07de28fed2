import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { SetUpBoard } from './set-up-board.tsx'
import { setUpQueries } from './set-up-queries.ts'

/** The coordinator's page: who answers for what, and where each indicator starts from. */
export function SetUpPage() {
  const { slug = '' } = useParams()
  const setUp = useQuery(setUpQueries.of(slug))
  if (setUp.data) return <SetUpBoard setUp={setUp.data} />
  if (setUp.error) return <ErrorState error={setUp.error} onRetry={() => void setUp.refetch()} />
  return <PageSkeleton />
}
