import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { auditActionIn } from '@tien-do/contract'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { useParams } from 'react-router'
import { communeTitle, lowerFirst } from '../../lib/format.ts'
import { sessionQueries } from '../../lib/session.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Card } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { filterOf } from './audit-filter.ts'
import { auditFile, auditQueries } from './audit-queries.ts'
import { AuditTable } from './audit-table.tsx'

export const CommuneAuditPage = () => <AuditPage slug={useParams()['slug'] ?? ''} />
export const CityAuditPage = () => <AuditPage slug={null} />

/** Who did what, when, from where; `slug` null is the whole city. */
function AuditPage({ slug }: { slug: string | null }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { instant } = useFormat()
  const { address } = useAddress()
  const filter = filterOf(address)
  const query = useInfiniteQuery(auditQueries.of(slug, filter))
  const rounds = useQuery(auditQueries.rounds(slug))
  const commune = useQuery({ ...sessionQueries.commune(slug ?? ''), enabled: slug !== null })
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  // The filters with all their choices, or none yet: what came later would move the table.
  if (!query.data || rounds.isLoading) return <PageSkeleton />
  const events = query.data.pages.flatMap(({ items }) => items)
  const names = Object.fromEntries(query.data.pages.flatMap((page) => Object.entries(page.names)))
  const [newest] = events
  const finding = newest
    ? t('audit.finding', {
        what: lowerFirst(auditActionIn(newest.action, language)),
        at: instant(newest.at),
      })
    : t('audit.findingNone')
  return (
    <div aria-busy={query.isPlaceholderData}>
      <PageHeader
        title={t('audit.title')}
        context={slug === null ? t('audit.city') : commune.data && communeTitle(commune.data)}
        actions={
          <Button
            component="a"
            href={auditFile(slug, filter)}
            download
            variant="default"
            leftSection={<IconDownload size={16} stroke={1.7} aria-hidden />}
          >
            {t('audit.download')}
          </Button>
        }
        finding={finding}
        lead={t(slug === null ? 'audit.leadCity' : 'audit.lead')}
      />
      <PageBody wide>
        <AuditFilters slug={slug} />
        <Card flush>
          {events.length === 0 ? (
            <EmptyState title={t('audit.empty')} text={t('audit.emptyText')} />
          ) : (
            <AuditTable events={events} names={names} withCommune={slug === null} />
          )}
        </Card>
        <MoreButton of={query} words={t('audit.more')} />
      </PageBody>
    </div>
  )
}
