import { useTranslation } from '../../lib/translation.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import type { ReviewRow } from './review-queries.ts'
import classes from './review.module.css'
import { FigurePart, NamePart } from './row-parts.tsx'

/** What was sent back and has not come again, with the words it went with. */
export function ReturnedTable({ rows }: { rows: readonly ReviewRow[] }) {
  const { t } = useTranslation()
  const columns: Column<ReviewRow>[] = [
    {
      key: 'code',
      head: t('review.columns.code'),
      cell: (row) => <span className="figures">{row.code}</span>,
      width: 52,
    },
    {
      key: 'name',
      head: t('review.columns.name'),
      cell: (row) => <NamePart row={row} note={false} />,
      rowHead: true,
    },
    {
      key: 'value',
      head: t('review.columns.value'),
      cell: (row) => <FigurePart row={row} />,
      align: 'end',
      width: 150,
    },
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
        <div className={classes.cardBody}>
          <p className={classes.cardName}>
            <span className={classes.code}>{row.code}</span> <NamePart row={row} note={false} />
          </p>
          <p className={classes.cardLine}>
            <FigurePart row={row} />
          </p>
          {row.observation?.reason && <p className={classes.note}>“{row.observation.reason}”</p>}
        </div>
      )}
    />
  )
}
