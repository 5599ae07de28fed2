import type { ReactNode } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useTargetText } from '../../lib/use-target-text.ts'
import type { Column } from '../../ui/data-table.tsx'
import type { ReviewRow } from './review-queries.ts'
import classes from './review.module.css'
import { FigurePart } from './row-parts.tsx'

/** The columns that the tables of the review share, and the words of a row's target. */
export function useReviewColumns() {
  const { t } = useTranslation()
  const targetText = useTargetText()
  const planOf = (row: ReviewRow) =>
    row.target ? targetText(row.target.text) : t('figure.noTarget')
  const code: Column<ReviewRow> = {
    key: 'code',
    head: t('review.columns.code'),
    cell: (row) => <span className="figures">{row.code}</span>,
    width: 52,
  }
  const name = (cell: (row: ReviewRow) => ReactNode): Column<ReviewRow> => ({
    key: 'name',
    head: t('review.columns.name'),
    cell,
    rowHead: true,
  })
  const value: Column<ReviewRow> = {
    key: 'value',
    head: t('review.columns.value'),
    cell: (row) => <FigurePart row={row} />,
    align: 'end',
    width: 150,
  }
  const plan: Column<ReviewRow> = {
    key: 'plan',
    head: t('review.columns.plan'),
    cell: planOf,
    align: 'end',
    width: 140,
  }
  return { code, name, value, plan, planOf }
}

/** A row on a phone: the indicator on top, what the table's other columns say below. */
export function ReviewCard({
  row,
  name,
  children,
}: {
  row: ReviewRow
  name: ReactNode
  children: ReactNode
}) {
  return (
    <div className={classes.cardBody}>
      <p className={classes.cardName}>
        <span className={classes.code}>{row.code}</span> {name}
      </p>
      {children}
    </div>
  )
}
