import { Drawer } from '@mantine/core'
import { useTranslation } from '../../lib/translation.ts'
import { useShown } from '../../ui/use-popup.ts'
import type { NavSection } from './navigation.ts'
import { NavList } from './nav-list.tsx'
import { SearchButton } from './search-button.tsx'
import classes from './menu-sheet.module.css'

interface Props {
  opened: boolean
  onClose: () => void
  sections: NavSection[]
  waiting: number
  /** Null: nobody is signed in. */
  onSearch: (() => void) | null
}

/** The whole menu, from the bottom of a phone. */
export function MenuSheet({ opened, onClose, sections, waiting, onSearch }: Props) {
  const { t } = useTranslation()
  return (
    <Drawer
      opened={useShown(opened)}
      onClose={onClose}
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
              onClose()
              onSearch()
            }}
          />
        )}
        <NavList sections={sections} waiting={waiting} onGo={onClose} />
      </div>
    </Drawer>
  )
}
