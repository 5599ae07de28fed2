import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconLogout, IconUser, IconUserCog } from '@tabler/icons-react'
import type { Session } from '@tien-do/contract'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { useSignOut } from '../../lib/session.ts'
import { initialsOf } from './initials.ts'
import { PreferenceItems } from './preference-items.tsx'
import classes from './user-menu.module.css'

/** Who is signed in, language, theme and the way out. */
export function UserMenu({ session, compact }: { session: Session | null; compact?: boolean }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const leave = () => signOut.mutate(undefined, { onSuccess: () => void navigate('/sign-in') })
  const name = session?.user.name ?? t('shell.user')

  return (
    <div className={classes.foot} data-compact={compact ?? false}>
      {!session && !compact && (
        <Button component={Link} to="/sign-in" fullWidth className={classes.signIn ?? ''}>
          {t('shell.signIn')}
        </Button>
      )}
      <Menu position="top-start" width={240}>
        <Menu.Target>
          <button type="button" className={classes.user}>
            <span className={classes.avatar} aria-hidden>
              {session ? initialsOf(name) : <IconUser size={18} stroke={1.6} />}
            </span>
            <span className={classes.who}>
              <b>{session ? name : t('shell.language')}</b>
              <small>{session ? roleLine(session, t) : t('shell.theme')}</small>
            </span>
            <IconChevronDown size={16} stroke={1.6} className={classes.more} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {session && (
            <>
              <Menu.Label>{session.user.login}</Menu.Label>
              <Menu.Item
                component={Link}
                to="/account"
                leftSection={<IconUserCog size={18} stroke={1.6} />}
              >
                {t('shell.account')}
              </Menu.Item>
            </>
          )}
          <PreferenceItems />
          {session && (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<IconLogout size={18} stroke={1.6} />} onClick={leave}>
                {t('shell.signOut')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}

type Translate = TFunction

function roleLine({ user, memberships }: Session, t: Translate): string {
  if (user.demo) return t('shell.demoAccount')
  const first = memberships[0]
  if (!first) return user.login
  const role = t(`role.${first.role}`)
  return first.office ? t('shell.roleAt', { role, place: first.office.name }) : role
}
