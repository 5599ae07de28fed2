import type { CommuneRef, Session } from '@tien-do/contract'
import { Link } from 'react-router'
import { NotificationBell } from '../../features/notifications/notification-bell.tsx'
import { usePlaceWords } from './place-words.ts'
import classes from './shell.module.css'
import side from './sidebar.module.css'
import { UserMenu } from './user-menu.tsx'

/** On phones the side bar's two ends, place and person, stand in one line on top. */
export function PhoneHeader({
  session,
  place,
}: {
  session: Session | null
  place: CommuneRef | null
}) {
  const { name, over } = usePlaceWords(session, place)
  return (
    <header className={`${classes.phoneHeader} no-print`}>
      <Link to="/" className={side.place}>
        <span className={side.logo} aria-hidden>
          TĐ
        </span>
        <span className={side.words}>
          <b>{name}</b>
          <small>{over}</small>
        </span>
      </Link>
      <div className={classes.phoneActions}>
        {session && <NotificationBell compact />}
        <UserMenu session={session} compact />
      </div>
    </header>
  )
}
