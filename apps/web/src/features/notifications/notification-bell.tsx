import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { usePopup } from '../../ui/use-popup.ts'
import { notificationQueries } from './notification-queries.ts'
import classes from './bell.module.css'

const mostCounted = 99

const fetchPanel = async () => ({
  default: (await import('./notification-panel.tsx')).NotificationPanel,
})
const Panel = lazy(fetchPanel)

/** The bell of the shell, with how much is unread; it opens the latest. */
export function NotificationBell({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation()
  const { wanted, button, popup } = usePopup('dialog', fetchPanel)
  const { data } = useQuery(notificationQueries.latest)
  const unread = data?.unread ?? 0

  return (
    <>
      <button type="button" className={classes.bell} data-compact={compact} {...button}>
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
      {wanted && (
        <Suspense fallback={null}>
          <Panel compact={compact} {...popup} />
        </Suspense>
      )}
    </>
  )
}
