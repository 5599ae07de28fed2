import type { Standing, StandingView } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { cellId, type ShownColumn } from './matrix-row.tsx'
import classes from './matrix.module.css'

interface Props {
  foot: readonly Standing[]
  columns: readonly ShownColumn[]
  xs: readonly number[]
  from: number
  to: number
  row: number
  ariaRow: number
  active: number | null
  view: StandingView
}

/** The share of the communes shown that attained each indicator, of those with data. */
export function MatrixFoot(props: Props) {
  const { foot, columns, xs, from, to, row, ariaRow, active, view } = props
  const { t } = useTranslation()
  return (
    <div className={classes.foot} role="row" aria-rowindex={ariaRow} data-row={row}>
      <div
        id={cellId(row, 0)}
        className={classes.footHead}
        role="rowheader"
        aria-colindex={1}
        data-col={0}
        tabIndex={active === 0 ? 0 : undefined}
      >
        {t(`matrix.foot.${view}`)}
      </div>
      <div className={classes.cells} role="presentation">
        {columns.map(({ column }, at) => {
          const isActive = active === at + 1
          const standing = foot[at]
          if (!standing || (!isActive && (at < from || at >= to))) return null
          const { attained, withData } = standing
          return (
            <div
              key={column.slug}
              id={cellId(row, at + 1)}
              className={`${classes.share} figures`}
              role="gridcell"
              aria-colindex={at + 2}
              data-col={at + 1}
              tabIndex={isActive ? 0 : undefined}
              style={{ left: xs[at] }}
              title={t('matrix.footOf', { attained, withData })}
            >
              {withData === 0 ? '–' : Math.round((attained / withData) * 100)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
