import { useTranslation } from '../../lib/translation.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { ReviewCard, useReviewColumns } from './review-columns.tsx'
import type { ReviewRow } from './review-queries.ts'
import classes from './review.module.css'
import { FigurePart, MarksPart, NamePart } from './row-parts.tsx'

/** What already counts on every page. */
export function ApprovedTable({ rows }: { rows: readonly ReviewRow[] }) {
  const { t } = useTranslation()
  const shared = useReviewColumns()
  const columns: Column<ReviewRow>[] = [
    shared.code,
    shared.name((row) => (
      <>
        <NamePart row={row} /> <MarksPart row={row} />
      </>
    )),
    { ...shared.value, head: t('entry.columns.actual'), width: 170 },
    shared.plan,
    {
      key: 'verdict',
      head: t('entry.columns.against'),
      cell: (row) => row.verdict && <VerdictBadge verdict={row.verdict} size={16} />,
      width: 180,
    },
  ]
  return (
    <DataTable
      caption={t('review.approved')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.indicatorId}
      rowsBelow={1000}
      phone={(row) => (
        <ReviewCard
          row={row}
          name={
            <>
              <NamePart row={row} /> <MarksPart row={row} />
            </>
          }
        >
          <p className={classes.cardLine}>
            <FigurePart row={row} />
            {row.verdict && <VerdictBadge verdict={row.verdict} size={18} />}
          </p>
        </ReviewCard>
      )}
    />
  )
}
