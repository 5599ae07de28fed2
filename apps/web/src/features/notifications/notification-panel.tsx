import { Button, Popover } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { AnchorTo } from '../../ui/anchor-to.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { useShown, type PopupProps } from '../../ui/use-popup.ts'
import { NotificationList } from './notification-list.tsx'
import { notificationQueries, useReading } from './notification-queries.ts'
import classes from './notifications.module.css'

/** The latest, behind the bell. */
export function NotificationPanel({
  compact,
  id,
  anchor,
  opened,
  onClose,
}: PopupProps & { compact: boolean }) {
  const { t } = useTranslation()
  const heading = useId()
  const { data, error, refetch } = useQuery(notificationQueries.latest)
  const reading = useReading()
  const unread = data?.unread ?? 0
  return (
    <Popover
      id={id}
      opened={useShown(opened)}
      onChange={(open) => !open && onClose()}
      position={compact ? 'bottom-end' : 'right-end'}
      width="min(400px, calc(100vw - 16px))"
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <AnchorTo element={anchor} />
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
          {data && data.items.length > 0 && <NotificationList items={data.items} onGo={onClose} />}
          {data?.items.length === 0 && (
            <EmptyState title={t('notifications.none')} text={t('notifications.noneText')} />
          )}
          {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!data && !error && <TableSkeleton rows={3} rowHeight={72} />}
        </div>
        <Link to="/me/notifications" className={classes.all} onClick={onClose}>
          {t('notifications.seeAll')}
        </Link>
      </Popover.Dropdown>
    </Popover>
  )
}
