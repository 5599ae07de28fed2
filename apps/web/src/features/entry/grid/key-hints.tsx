import { useTranslation } from '../../../lib/translation.ts'
import classes from './key-hints.module.css'

/** The keys of the grid, under it. */
export function KeyHints() {
  const { t } = useTranslation()
  const keys = [
    ['↑ ↓ ← →', t('entry.keys.move')],
    ['Enter', t('entry.keys.down')],
    ['F2', t('entry.keys.edit')],
    ['Esc', t('entry.keys.cancel')],
    ['Shift ↓', t('entry.keys.block')],
    ['Ctrl V', t('entry.keys.paste')],
    ['Ctrl D', t('entry.keys.fill')],
    ['Ctrl Z', t('entry.keys.undo')],
    ['K', t('entry.keys.na')],
  ]
  return (
    <ul className={classes.keys} aria-label={t('entry.keys.label')}>
      {keys.map(([key, what]) => (
        <li key={key}>
          <kbd>{key}</kbd> {what}
        </li>
      ))}
    </ul>
  )
}
