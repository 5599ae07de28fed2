import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import classes from './sidebar.module.css'

/** Looks like the field that it opens, and says the key. */
export function SearchButton({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={classes.search}
      aria-haspopup="dialog"
      aria-keyshortcuts="/"
      onClick={onSearch}
    >
      <IconSearch size={18} stroke={1.8} aria-hidden />
      <span className={classes.label}>{t('search.open')}</span>
      <kbd aria-hidden>/</kbd>
    </button>
  )
}
