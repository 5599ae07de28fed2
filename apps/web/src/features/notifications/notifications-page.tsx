import { Button } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Card } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { NotificationList } from './notification-list.tsx'
import { notificationQueries, useReading } from './notification-queries.ts'

/** Everything one was told, newest first. */
export function NotificationsPage() {
  const { t } = useTranslation()
  const list = useInfiniteQuery(notificationQueries.all)
  const reading = useReading()
  usePageTitle(t('notifications.title'))
  const { data, error } = list
  if (!data && error) return <ErrorState error={error} onRetry={() => void list.refetch()} />
  if (!data) return <PageSkeleton />
  const items = data.pages.flatMap((page) => page.items)
  const unread = data.pages[0]?.unread ?? 0
  if (items.length === 0)
    return (
      <EmptyState
        headingLevel={1}
        title={t('notifications.none')}
        text={t('notifications.noneText')}
      />
    )
  return (
    <>
      <PageHeader
        title={t('notifications.title')}
        finding={t('notifications.finding', { count: unread })}
        lead={t('notifications.lead')}
        {...(unread > 0 && {
          actions: (
            <Button
              variant="default"
              leftSection={<IconChecks size={16} aria-hidden />}
              loading={reading.isPending}
              onClick={() => reading.mutate({ all: true })}
            >
              {t('notifications.readAll')}
            </Button>
          ),
        })}
      />
      <PageBody>
        <Card flush>
          <NotificationList items={items} />
        </Card>
        <MoreButton of={list} words={t('notifications.more')} />
      </PageBody>
    </>
  )
}
