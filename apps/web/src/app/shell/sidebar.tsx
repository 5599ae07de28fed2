import type { CommuneRef, Session } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { NotificationBell } from '../../features/notifications/notification-bell.tsx'
import type { NavSection } from './navigation.ts'
import { NavList } from './nav-list.tsx'
import { usePlaceWords } from './place-words.ts'
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
  const { name, over } = usePlaceWords(session, place)
  return (
    <header className={`${classes.side} no-print`}>
      <Link to="/" className={classes.place}>
        <span className={classes.logo} aria-hidden>
          TĐ
        </span>
        <span className={classes.words}>
          <b>{name}</b>
          <small>{over}</small>
        </span>
      </Link>
      {session && <SearchButton onSearch={onSearch} />}
      <nav aria-label={t('nav.main')} className={classes.nav}>
        <NavList sections={sections} waiting={waiting} />
      </nav>
      {session && <NotificationBell />}
      <UserMenu session={session} />
    </header>
  )
}
