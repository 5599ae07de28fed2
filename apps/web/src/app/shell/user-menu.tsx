import { Button } from '@mantine/core'
import { IconChevronDown, IconUser } from '@tabler/icons-react'
import type { Session } from '@tien-do/contract'
import { lazy, Suspense } from 'react'
import { useTranslation, type Translate } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { usePopup } from '../../ui/use-popup.ts'
import { initialsOf } from './initials.ts'
import classes from './user-menu.module.css'

const fetchItems = async () => ({ default: (await import('./user-menu-items.tsx')).UserMenuItems })
const Items = lazy(fetchItems)

/** Who is signed in, language, theme and the way out. */
export function UserMenu({ session, compact }: { session: Session | null; compact?: boolean }) {
  const { t } = useTranslation()
  const { wanted, button, popup } = usePopup('menu', fetchItems)
  const name = session?.user.name ?? t('shell.user')

  return (
    <div className={classes.foot} data-compact={compact ?? false}>
      {!session && !compact && (
        <Button component={Link} to="/sign-in" fullWidth className={classes.signIn ?? ''}>
          {t('shell.signIn')}
        </Button>
      )}
      <button type="button" className={classes.user} {...button}>
        <span className={classes.avatar} aria-hidden>
          {session ? initialsOf(name) : <IconUser size={18} stroke={1.6} />}
        </span>
        <span className={classes.who}>
          <b>{session ? name : t('shell.language')}</b>
          <small>{session ? roleLine(session, t) : t('shell.theme')}</small>
        </span>
        <IconChevronDown size={16} stroke={1.6} className={classes.more} aria-hidden />
      </button>
      {wanted && (
        <Suspense fallback={null}>
          <Items session={session} {...popup} />
        </Suspense>
      )}
    </div>
  )
}

function roleLine({ user, memberships }: Session, t: Translate): string {
  if (user.demo) return t('shell.demoAccount')
  const first = memberships[0]
  if (!first) return user.login
  const role = t(`role.${first.role}`)
  return first.office ? t('shell.roleAt', { role, place: first.office.name }) : role
}
