import { useDisclosure } from '@mantine/hooks'
import { IconMenu2 } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { NavLink } from 'react-router'
import type { NavEntry, NavSection } from './navigation.ts'
import { isExact } from './nav-list.tsx'
import classes from './tab-bar.module.css'
import { Waiting } from './waiting.tsx'

const fetchSheet = async () => ({ default: (await import('./menu-sheet.tsx')).MenuSheet })
const Sheet = lazy(fetchSheet)

interface Props {
  tabs: NavEntry[]
  sections: NavSection[]
  waiting: number
  /** Null: nobody is signed in. */
  onSearch: (() => void) | null
}

/** The bottom bar of phones: what is used daily, and "more" for the whole menu. */
export function TabBar({ tabs, sections, waiting, onSearch }: Props) {
  const { t } = useTranslation()
  const [opened, { open, close }] = useDisclosure()
  const [wanted, setWanted] = useState(false)
  const press = () => {
    setWanted(true)
    open()
  }
  return (
    <>
      <nav aria-label={t('nav.main')} className={`${classes.bar} no-print`}>
        {tabs.map(({ path, to, label, icon: Icon }) => (
          <NavLink key={path} to={to} end={isExact(path)} className={classes.tab ?? ''}>
            <Icon size={22} stroke={1.6} aria-hidden />
            <span>{t(`nav.${label}`)}</span>
            {label === 'myWork' && <Waiting count={waiting} />}
          </NavLink>
        ))}
        <button type="button" className={classes.tab} onClick={press} aria-expanded={opened}>
          <IconMenu2 size={22} stroke={1.6} aria-hidden />
          <span>{t('nav.more')}</span>
        </button>
      </nav>
      {wanted && (
        <Suspense fallback={null}>
          <Sheet
            opened={opened}
            onClose={close}
            sections={sections}
            waiting={waiting}
            onSearch={onSearch}
          />
        </Suspense>
      )}
    </>
  )
}
