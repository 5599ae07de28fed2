import { Button } from '@mantine/core'
import { IconBan, IconLink, IconLockOpen, IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useProblemWords } from '../../lib/use-problem-words.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { LinkBox } from './link-box.tsx'
import classes from './users.module.css'
import { useUserSteps, type InvitationLink, type RegisteredUser } from './users-queries.ts'

interface Props {
  user: RegisteredUser
  onSaved: (words: string) => void
}

/** What concerns the account as a whole: a link, all sessions, shut or open. */
export function AccountSteps({ user, onSaved }: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const { link, signOut, disable, enable } = useUserSteps()
  const [asks, setAsks] = useState<'disable' | 'signOut' | null>(null)
  const [made, setMade] = useState<InvitationLink | null>(null)
  const { id, name } = user
  const shut = user.state === 'disabled'
  const failed = link.error ?? signOut.error ?? disable.error ?? enable.error
  const run = () => {
    const asked = asks
    setAsks(null)
    if (asked === 'disable')
      disable.mutate(id, { onSuccess: () => onSaved(t('users.disabled', { name })) })
    if (asked === 'signOut')
      signOut.mutate(id, { onSuccess: () => onSaved(t('users.signedOut', { name })) })
  }
  return (
    <div className={classes.steps}>
      {!shut && (
        <>
          <p className={classes.muted}>
            {t(user.state === 'invited' ? 'users.link.whyFirst' : 'users.link.whyAgain')}
          </p>
          <Button
            variant="default"
            leftSection={<IconLink size={18} aria-hidden />}
            loading={link.isPending}
            onClick={() => link.mutate(id, { onSuccess: setMade })}
          >
            {t('users.link.make')}
          </Button>
          {made && <LinkBox link={made} name={name} />}
          {user.state === 'active' && (
            <Button
              variant="default"
              leftSection={<IconLogout size={18} aria-hidden />}
              loading={signOut.isPending}
              onClick={() => setAsks('signOut')}
            >
              {t('users.signOut')}
            </Button>
          )}
          <Button
            variant="default"
            className={classes.danger ?? ''}
            leftSection={<IconBan size={18} aria-hidden />}
            loading={disable.isPending}
            onClick={() => setAsks('disable')}
          >
            {t('users.disable')}
          </Button>
        </>
      )}
      {shut && (
        <Button
          variant="default"
          leftSection={<IconLockOpen size={18} aria-hidden />}
          loading={enable.isPending}
          onClick={() =>
            enable.mutate(id, { onSuccess: () => onSaved(t('users.enabled', { name })) })
          }
        >
          {t('users.enable')}
        </Button>
      )}
      {failed && (
        <p className={classes.error} role="alert">
          {t('users.failed', { reason: words(failed) })}
        </p>
      )}
      <ConfirmDialog
        opened={asks !== null}
        title={t(`users.ask.${asks ?? 'disable'}.title`, { name })}
        text={t(`users.ask.${asks ?? 'disable'}.text`)}
        confirm={t(`users.ask.${asks ?? 'disable'}.confirm`)}
        onConfirm={run}
        onClose={() => setAsks(null)}
      />
    </div>
  )
}
