import type { SearchHit } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { communeTitle } from '../../lib/format.ts'
import { InventedMark } from '../../ui/invented-mark.tsx'
import classes from './search.module.css'

/** One result: its number, its name, and whose it is. */
export function HitWords({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation()
  const { kind, code, title, shortName, commune, outside } = hit
  const place = commune && communeTitle(commune)
  const notes = kind === 'commune' ? [commune?.kind] : [shortName, place]
  return (
    <>
      <span className={classes.title}>
        {code !== null && <span className={classes.code}>{code}</span>} {title}
        {commune && kind === 'commune' && <InventedMark commune={commune} />}
      </span>
      <small className={classes.note}>
        {[...notes, ...(outside ? [t('search.outside')] : [])].filter(Boolean).join(' · ')}
      </small>
    </>
  )
}
