import { Checkbox } from '@mantine/core'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { changeOf } from './change-of.ts'
import { ReviewCard, useReviewColumns } from './review-columns.tsx'
import type { ReviewRow } from './review-queries.ts'
import classes from './review.module.css'
import { BeforePart, ByPart, FigurePart, NamePart } from './row-parts.tsx'

interface Props {
  rows: readonly ReviewRow[]
  /** The leader reads and does not pick. */
  mayPick: boolean
  picked: ReadonlySet<string>
  onToggle: (id: string) => void
  year: number
}

export function SubmittedTable({ rows, mayPick, picked, onToggle, year }: Props) {
  const { t } = useTranslation()
  const { difference } = useFormat()
  const box = (row: ReviewRow) => {
    const { observation } = row
    if (!observation) return null
    return (
      <Checkbox
        aria-label={t('review.pick', { code: row.code, name: row.name })}
        title={row.mayApprove ? undefined : t('review.ownEntry')}
        disabled={!row.mayApprove}
        checked={picked.has(observation.id) && row.mayApprove}
        onChange={() => onToggle(observation.id)}
      />
    )
  }
  const change = (row: ReviewRow) => {
    const by = changeOf(row)
    return by === null ? '–' : difference(by, row.unit)
  }
  const shared = useReviewColumns()
  const columns: Column<ReviewRow>[] = [
    ...(mayPick
      ? [
          {
            key: 'pick',
            pressed: true,
            head: <span className="visually-hidden">{t('review.columns.pick')}</span>,
            cell: box,
            width: 48,
          },
        ]
      : []),
    shared.code,
    shared.name((row) => <NamePart row={row} />),
    {
      key: 'before',
      head: t('review.columns.before'),
      cell: (row) => <BeforePart row={row} />,
      align: 'end',
      width: 96,
    },
    shared.value,
    {
      key: 'change',
      head: t('review.columns.change'),
      cell: (row) => <span className="figures">{change(row)}</span>,
      align: 'end',
      width: 110,
    },
    { ...shared.plan, head: `${t('review.columns.plan')} ${year}`, width: 110 },
    {
      key: 'verdict',
      head: t('review.columns.verdict'),
      cell: (row) => row.verdict && <VerdictBadge verdict={row.verdict} size={16} />,
      width: 120,
    },
    {
      key: 'by',
      head: t('review.columns.by'),
      cell: (row) => <ByPart row={row} own={mayPick && !row.mayApprove} />,
      width: 220,
    },
  ]
  return (
    <DataTable
      caption={t('review.submitted')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.indicatorId}
      selected={(row) => row.observation !== null && picked.has(row.observation.id)}
      rowHeight={52}
      rowsBelow={1200}
      phone={(row) => (
        <div className={classes.card}>
          {mayPick && <div className={classes.pick}>{box(row)}</div>}
          <ReviewCard row={row} name={<NamePart row={row} />}>
            <p className={classes.cardLine}>
              <FigurePart row={row} />
              {row.verdict && <VerdictBadge verdict={row.verdict} size={18} />}
            </p>
            <p className={classes.office}>
              {t('review.columns.plan')} {shared.planOf(row)} · {t('review.columns.change')}{' '}
              {change(row)}
            </p>
            <div className={classes.office}>
              <ByPart row={row} own={mayPick && !row.mayApprove} />
            </div>
          </ReviewCard>
        </div>
      )}
    />
  )
}
