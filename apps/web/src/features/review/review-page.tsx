import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { isProblem } from '../../lib/problem-error.ts'
import { isOfCommune, useSession } from '../../lib/session.ts'
import { useAddress } from '../../lib/use-address.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { NoRoundState } from '../../ui/no-round-state.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { ReviewBoard } from './review-board.tsx'
import { reviewQueries } from './review-queries.ts'

/** What waits for approval in a round, what was returned, what is missing. */
export function ReviewPage() {
  const { slug = '' } = useParams()
  const { address } = useAddress()
  const [round, period] = [address.get('round'), address.get('period')]
  const session = useSession()
  const review = useQuery(
    reviewQueries.of({ slug, ...(round ? { round } : {}), ...(period ? { period } : {}) }),
  )
  if (review.data) {
    const { data } = review
    return <ReviewBoard key={`${data.round.id} ${data.round.period}`} review={data} />
  }
  if (isProblem(review.error, 'not-found') && round === null && isOfCommune(session, slug))
    return <NoRoundState slug={slug} />
  if (review.error) return <ErrorState error={review.error} onRetry={() => void review.refetch()} />
  return <PageSkeleton />
}
