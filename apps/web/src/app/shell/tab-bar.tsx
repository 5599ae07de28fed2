import { Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMenu2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import type { NavEntry, NavSection } from './navigation.ts'
import { isExact, NavList } from './nav-list.tsx'
import { SearchButton } from './search-button.tsx'
import classes from './tab-bar.module.css'
import { Waiting } from './waiting.tsx'

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
        <button type="button" className={classes.tab} onClick={open} aria-expanded={opened}>
          <IconMenu2 size={22} stroke={1.6} aria-hidden />
          <span>{t('nav.more')}</span>
        </button>
      </nav>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        size="auto"
        styles={{ inner: { alignItems: 'flex-end' }, content: { height: 'auto' } }}
        title={t('nav.main')}
        closeButtonProps={{ 'aria-label': t('shell.closeMenu'), size: 44 }}
      >
        <div className={classes.sheet}>
          {onSearch && (
            <SearchButton
              onSearch={() => {
                close()
                onSearch()
              }}
            />
          )}
          <NavList sections={sections} waiting={waiting} onGo={close} />
        </div>
      </Drawer>
    </>
  )
}
