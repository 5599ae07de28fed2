import { IconBan, IconCheck, IconClock, IconLock } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './users.module.css'
import type { RegisteredUser } from './users-queries.ts'

/** Whether somebody can sign in, with glyph and word. */
export function UserStateMark({ user }: { user: RegisteredUser }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const { state, lockedUntil, linkUntil } = user
  const waits = state === 'active' && lockedUntil !== null
  const StateIcon =
    state === 'disabled' ? IconBan : state === 'invited' ? IconClock : waits ? IconLock : IconCheck
  return (
    <span className={classes.state} data-state={waits ? 'locked' : state}>
      <StateIcon size={16} stroke={1.8} aria-hidden />
      <span>
        {waits ? t('users.lockedUntil', { at: instant(lockedUntil) }) : t(`users.state.${state}`)}
        {state === 'invited' && (
          <small>
            {linkUntil ? t('users.linkUntil', { at: instant(linkUntil) }) : t('users.linkEnded')}
          </small>
        )}
      </span>
    </span>
  )
}
