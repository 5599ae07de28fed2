import { useTranslation } from '../../lib/translation.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { ReviewRow } from './review-queries.ts'
import classes from './review.module.css'
import { FigurePart, MarksPart, NamePart } from './row-parts.tsx'
import { useTargetText } from '../../lib/use-target-text.ts'

/** What already counts on every page. */
export function ApprovedTable({ rows }: { rows: readonly ReviewRow[] }) {
  const { t } = useTranslation()
  const targetText = useTargetText()
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
      cell: (row) => (
        <>
          <NamePart row={row} /> <MarksPart row={row} />
        </>
      ),
      rowHead: true,
    },
    {
      key: 'value',
      head: t('entry.columns.actual'),
      cell: (row) => <FigurePart row={row} />,
      align: 'end',
      width: 170,
    },
    {
      key: 'plan',
      head: t('review.columns.plan'),
      cell: (row) => (row.target ? targetText(row.target.text) : t('figure.noTarget')),
      align: 'end',
      width: 140,
    },
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
        <div className={classes.cardBody}>
          <p className={classes.cardName}>
            <span className={classes.code}>{row.code}</span> <NamePart row={row} />{' '}
            <MarksPart row={row} />
          </p>
          <p className={classes.cardLine}>
            <FigurePart row={row} />
            {row.verdict && <VerdictBadge verdict={row.verdict} size={18} />}
          </p>
        </div>
      )}
    />
  )
}
