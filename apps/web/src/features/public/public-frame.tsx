import { useState, type ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { InventedNote } from '../../ui/invented-note.tsx'
import classes from './public.module.css'

interface Props {
  /** Of the tab. */
  title: string
  /** The way up, as links. */
  way: ReactNode
  finding: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  demo: boolean
  /** In one line over each printed page: commune, plan, round, cut-off. */
  printed: string
  children: ReactNode
}

/** A public page: its finding, its content, and what stands on every printed sheet of it. */
export function PublicFrame(it: Props) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const [readAt] = useState(() => new Date().toISOString())
  usePageTitle(it.title)
  return (
    <article className={classes.frame}>
      <div className={classes.sheetHead} aria-hidden>
        <p className={classes.sheetLine}>
          <span>{it.printed}</span>
          {it.demo && <b>{t('publication.public.demo').toLocaleUpperCase('vi')}</b>}
        </p>
      </div>
      <div className={classes.sheetFoot} aria-hidden>
        <p className={classes.sheetLine}>
          <span>{window.location.href}</span>
          <span>{t('public.readAt', { at: instant(readAt) })}</span>
        </p>
      </div>
      <div className={classes.sheetBody}>
        {it.demo && <InventedNote />}
        <nav className={classes.way} aria-label={t('public.way')}>
          {it.way}
        </nav>
        <header className={classes.head}>
          <h1>{it.finding}</h1>
          {it.lead !== undefined && <p className={classes.lead}>{it.lead}</p>}
          {it.actions !== undefined && (
            <div className={`${classes.actions} no-print`}>{it.actions}</div>
          )}
        </header>
        {it.children}
      </div>
    </article>
  )
}
