import type { Overview } from '@tien-do/contract'
import { useTranslation } from '../lib/translation.ts'
import { spanOf } from '../lib/overview.ts'
import classes from './year-note.module.css'

interface Props {
  /** What the address asks for. */
  asked: number | null
  overview: Overview
}

/** A year outside the plan is answered with the nearest one in it: the page says so. */
export function YearNote({ asked, overview }: Props) {
  const { t } = useTranslation()
  const { year, years, plan } = overview
  if (asked === null || asked === year || years.includes(asked)) return null
  return (
    <p role="status" className={classes.note}>
      {t('filter.yearOutside', { asked, span: spanOf(plan), year })}
    </p>
  )
}
