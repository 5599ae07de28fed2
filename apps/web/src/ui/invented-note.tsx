import { IconFlask2 } from '@tabler/icons-react'
import { useTranslation } from '../lib/translation.ts'
import classes from './invented-note.module.css'

/** Stands over published figures that are invented: readers from outside know nothing of a demonstration. */
export function InventedNote() {
  const { t } = useTranslation()
  return (
    <p className={`${classes.note} hatched`}>
      <IconFlask2 size={16} stroke={1.6} aria-hidden />
      <span>
        <b>{t('publication.public.demo')}.</b> {t('publication.public.demoText')}
      </span>
    </p>
  )
}
