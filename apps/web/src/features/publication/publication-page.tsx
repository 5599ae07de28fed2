import { useQuery } from '@tanstack/react-query'
import { asksFigures } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useParams } from 'react-router'
import { useAddress } from '../../lib/use-address.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { PublicationBoard } from './publication-board.tsx'
import { publicationQueries } from './publication-queries.ts'

/** What of a signed round the public may read: chosen, previewed, published. */
export function PublicationPage() {
  const { t } = useTranslation()
  const { slug = '' } = useParams()
  const asked = useAddress().address.get('round')
  const list = useQuery(publicationQueries.rounds(slug))
  const rounds = list.data?.filter(asksFigures) ?? []
  // The year that was signed last is what people come to publish.
  const signed = rounds.filter((round) => round.lockedAt !== null)
  const chosen = signed.find((round) => round.kind === 'annual') ?? signed[0] ?? rounds[0]
  const period = asked ?? chosen?.period ?? ''
  const { data, error, refetch } = useQuery({
    ...publicationQueries.of(slug, period),
    enabled: period !== '',
  })
  if (list.error) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />
  if (list.data && period === '')
    return (
      <EmptyState
        title={t('publication.noRound.title')}
        text={t('publication.noRound.text')}
        headingLevel={1}
      />
    )
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data || !list.data) return <PageSkeleton />
  return (
    <PublicationBoard
      key={data.data.round.id}
      publication={data.data}
      etag={data.etag}
      rounds={rounds}
    />
  )
}
