import { useTranslation } from '../../lib/translation.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ReviewCard, useReviewColumns } from './review-columns.tsx'
import type { ReviewRow } from './review-queries.ts'
import classes from './review.module.css'
import { FigurePart, NamePart } from './row-parts.tsx'

/** What was sent back and has not come again, with the words it went with. */
export function ReturnedTable({ rows }: { rows: readonly ReviewRow[] }) {
  const { t } = useTranslation()
  const shared = useReviewColumns()
  const columns: Column<ReviewRow>[] = [
    shared.code,
    shared.name((row) => <NamePart row={row} note={false} />),
    shared.value,
    {
      key: 'reason',
      head: t('review.columns.reason'),
      cell: (row) => row.observation?.reason && `“${row.observation.reason}”`,
      width: '42%',
    },
  ]
  return (
    <DataTable
      caption={t('review.returned')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.indicatorId}
      rowHeight={48}
      rowsBelow={1000}
      phone={(row) => (
        <ReviewCard row={row} name={<NamePart row={row} note={false} />}>
          <p className={classes.cardLine}>
            <FigurePart row={row} />
          </p>
          {row.observation?.reason && <p className={classes.note}>“{row.observation.reason}”</p>}
        </ReviewCard>
      )}
    />
  )
}
