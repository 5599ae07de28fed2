import { IconFlask2 } from '@tabler/icons-react'
import { useTranslation } from '../lib/translation.ts'
import { formatDay } from '../lib/format.ts'
import { PrintMark } from './print-sheet.tsx'
import classes from './demo-strip.module.css'

interface Props {
  /** The day the demonstration takes for today, `2028-01-31`. */
  asOf: string
  /** What is invented on this page; by default actuals and baselines. */
  what?: string
}

/** Stands on top of every page that shows an invented figure, and on every print of it. */
export function DemoStrip({ asOf, what }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <PrintMark />
      <aside className={`${classes.strip} hatched`} aria-label={t('demo.short')}>
        <IconFlask2 size={16} stroke={1.6} aria-hidden />
        <p>
          {t('demo.strip', { day: formatDay(asOf) })}{' '}
          <span className={classes.what}>{what ?? t('demo.what')}</span>
        </p>
      </aside>
    </>
  )
}
