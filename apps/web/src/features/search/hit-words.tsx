import type { SearchHit } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { communeTitle } from '../../lib/format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { InventedMark } from '../../ui/invented-mark.tsx'
import classes from './search.module.css'

/** One result: its number, its name, and whose it is. */
export function HitWords({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { kind, code, commune, outside } = hit
  const { title, shortName } = (language === 'en' ? hit.english : null) ?? hit
  const place = commune && communeTitle(commune)
  const isPlace = kind === 'commune'
  const notes = isPlace ? [] : [shortName, place]
  return (
    <>
      <span className={classes.title}>
        {code !== null && <span className={classes.code}>{code}</span>} {isPlace ? place : title}
        {commune && isPlace && <InventedMark commune={commune} />}
      </span>
      <small className={classes.note}>
        {[...notes, ...(outside ? [t('search.outside')] : [])].filter(Boolean).join(' · ')}
      </small>
    </>
  )
}
