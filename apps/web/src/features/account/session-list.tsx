import { Button } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useNavigate } from 'react-router'
import { deviceOf } from '../../lib/device-of.ts'
import { useFormat } from '../../lib/use-format.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Section } from '../../ui/section.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import { accountQueries, useAccountSteps } from './account-queries.ts'
import classes from './account.module.css'

/** Where one is signed in, and the way out of all at once. */
export function SessionList() {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(accountQueries.sessions)
  const { signOutEverywhere } = useAccountSteps()
  const [asks, setAsks] = useState(false)
  const leave = () => {
    setAsks(false)
    signOutEverywhere.mutate(undefined, { onSuccess: () => void navigate('/sign-in') })
  }
  return (
    <Section title={t('account.sessions')}>
      {error && <ErrorState headingLevel={3} error={error} onRetry={() => void refetch()} />}
      {!data && !error && <TableSkeleton rows={2} />}
      {data && (
        <ul className={classes.sessions}>
          {data.map((it) => (
            <li key={it.id}>
              <b>
                {deviceOf(it.userAgent) ?? t('account.unknownDevice')}
                {it.current && <span className={classes.here}> · {t('account.here')}</span>}
              </b>
              <span>{t('account.usedAt', { at: instant(it.usedAt) })}</span>
            </li>
          ))}
        </ul>
      )}
      <Button
        variant="default"
        leftSection={<IconLogout size={18} aria-hidden />}
        loading={signOutEverywhere.isPending}
        onClick={() => setAsks(true)}
      >
        {t('account.signOutEverywhere')}
      </Button>
      <ConfirmDialog
        opened={asks}
        title={t('account.ask.title')}
        text={t('account.ask.text')}
        confirm={t('account.ask.confirm')}
        onConfirm={leave}
        onClose={() => setAsks(false)}
      />
    </Section>
  )
}
