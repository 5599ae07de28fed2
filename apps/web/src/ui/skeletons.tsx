import { useTranslation } from '../lib/translation.ts'
import classes from './skeletons.module.css'

/** A block of the size of what will come, so that nothing moves when it does. */
export function Skeleton({ height, width = '100%' }: { height: number; width?: number | string }) {
  return <span className={classes.block} style={{ height, width }} aria-hidden />
}

/** A page in waiting: the finding, a line, and two cards. */
export function PageSkeleton() {
  const { t } = useTranslation()
  return (
    <div className={classes.page} role="status" aria-label={t('ui.loading')}>
      <Skeleton height={37} width="min(620px, 80%)" />
      <Skeleton height={22} width="min(480px, 60%)" />
      <Skeleton height={96} />
      <Skeleton height={320} />
    </div>
  )
}

/** Rows in waiting, of the height the table's rows will have. */
export function TableSkeleton({ rows, rowHeight = 40 }: { rows: number; rowHeight?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('ui.loading')}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={classes.row} style={{ height: rowHeight }}>
          <Skeleton height={14} width={`${55 + ((row * 17) % 35)}%`} />
        </span>
      ))}
    </div>
  )
}
