import type { CommuneRef, Session } from '@tien-do/contract'
import { NotificationBell } from '../../features/notifications/notification-bell.tsx'
import { PlaceLink } from './place-link.tsx'
import classes from './shell.module.css'
import { UserMenu } from './user-menu.tsx'

/** On phones the side bar's two ends, place and person, stand in one line on top. */
export function PhoneHeader({
  session,
  place,
}: {
  session: Session | null
  place: CommuneRef | null
}) {
  return (
    <header className={`${classes.phoneHeader} no-print`}>
      <PlaceLink session={session} place={place} />
      <div className={classes.phoneActions}>
        {session && <NotificationBell compact />}
        <UserMenu session={session} compact />
      </div>
    </header>
  )
}
