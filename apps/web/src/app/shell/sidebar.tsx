import type { CommuneRef, Session } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { NotificationBell } from '../../features/notifications/notification-bell.tsx'
import type { NavSection } from './navigation.ts'
import { NavList } from './nav-list.tsx'
import { PlaceLink } from './place-link.tsx'
import classes from './sidebar.module.css'
import { SearchButton } from './search-button.tsx'
import { UserMenu } from './user-menu.tsx'

interface Props {
  session: Session | null
  place: CommuneRef | null
  sections: NavSection[]
  waiting: number
  onSearch: () => void
}

export function Sidebar({ session, place, sections, waiting, onSearch }: Props) {
  const { t } = useTranslation()
  return (
    <header className={`${classes.side} no-print`}>
      <PlaceLink session={session} place={place} />
      {session && <SearchButton onSearch={onSearch} />}
      <nav aria-label={t('nav.main')} className={classes.nav}>
        <NavList sections={sections} waiting={waiting} />
      </nav>
      {session && <NotificationBell />}
      <UserMenu session={session} />
    </header>
  )
}
