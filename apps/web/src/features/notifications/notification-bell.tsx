import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { NotificationList } from './notification-list.tsx'
import { notificationQueries, useReading } from './notification-queries.ts'
import classes from './notifications.module.css'

const mostCounted = 99

/** The bell of the shell, with how much is unread; it opens the latest. */
export function NotificationBell({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation()
  const heading = useId()
  const [opened, { close, toggle }] = useDisclosure()
  const { data, error, refetch } = useQuery(notificationQueries.latest)
  const reading = useReading()
  const unread = data?.unread ?? 0

  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      position={compact ? 'bottom-end' : 'right-end'}
      width="min(400px, calc(100vw - 16px))"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <button type="button" className={classes.bell} data-compact={compact} onClick={toggle}>
          <IconBell size={compact ? 24 : 20} stroke={1.6} aria-hidden />
          <span className="visually-hidden">{t('notifications.bell', { count: unread })}</span>
          <span className={classes.bellWord} aria-hidden>
            {t('notifications.title')}
          </span>
          {unread > 0 && (
            <span className={classes.count} aria-hidden>
              {unread > mostCounted ? `${mostCounted}+` : unread}
            </span>
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-labelledby={heading}>
        <div className={classes.head}>
          <h2 id={heading}>{t('notifications.title')}</h2>
          {unread > 0 && (
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.readAll ?? ''}
              loading={reading.isPending}
              onClick={() => reading.mutate({ all: true })}
            >
              {t('notifications.readAll')}
            </Button>
          )}
        </div>
        <div className={classes.latest}>
          {data && data.items.length > 0 && <NotificationList items={data.items} onGo={close} />}
          {data?.items.length === 0 && (
            <EmptyState title={t('notifications.none')} text={t('notifications.noneText')} />
          )}
          {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!data && !error && <TableSkeleton rows={3} rowHeight={72} />}
        </div>
        <Link to="/me/notifications" className={classes.all} onClick={close}>
          {t('notifications.seeAll')}
        </Link>
      </Popover.Dropdown>
    </Popover>
  )
}
