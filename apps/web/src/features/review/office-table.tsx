import { IconAlertTriangle, IconCircleCheck, IconClockHour4 } from '@tabler/icons-react'
import type { OfficeStanding } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { unbroken } from '../../lib/format.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import type { Review } from './review-queries.ts'
import classes from './review.module.css'

const counts = ['asked', 'entered', 'submitted', 'approved', 'returned', 'missing'] as const

/** How each office stands: who is complete, who owes what. */
export function OfficeTable({ review }: { review: Review }) {
  const { t } = useTranslation()
  const locked = review.round.lockedAt !== null
  // After the signature nothing is on its way any more: what did not come is not there.
  const headOf = (key: (typeof counts)[number]) =>
    t(locked && key === 'missing' ? 'review.without' : `review.offices.${key}`)
  const nameOf = ({ office }: OfficeStanding) => (
    <Link
      to={`?round=${review.round.period}&office=${office?.id ?? 'none'}`}
      className={classes.name}
    >
      {office?.name ?? t('review.why.not_assigned')}
    </Link>
  )
  const columns: Column<OfficeStanding>[] = [
    { key: 'office', head: t('review.columns.office'), cell: nameOf, rowHead: true },
    ...counts.map((key) => ({
      key,
      head: headOf(key),
      cell: (row: OfficeStanding) => <Count value={row[key]} />,
      align: 'end' as const,
      width: 96,
    })),
    {
      key: 'state',
      head: t('review.offices.state'),
      cell: (row) => <OfficeState row={row} locked={locked} />,
      width: 268,
    },
  ]
  return (
    <DataTable
      caption={t('review.offices.title')}
      columns={columns}
      rows={review.offices}
      rowKey={({ office }) => office?.id ?? 'none'}
      rowsBelow={1000}
      phone={(row) => (
        <div className={classes.cardBody}>
          <p className={classes.cardName}>{nameOf(row)}</p>
          <OfficeState row={row} locked={locked} />
          <p className={classes.office}>
            {counts
              .filter((key) => key === 'asked' || row[key] > 0)
              .map((key) => unbroken(`${headOf(key)} ${row[key]}`))
              .join('\u00a0· ')}
          </p>
        </div>
      )}
    />
  )
}

/** A nought is there to be passed over. */
const Count = ({ value }: { value: number }) => (
  <span className={`figures ${value === 0 ? classes.nought : ''}`}>{value}</span>
)

function OfficeState({ row, locked }: { row: OfficeStanding; locked: boolean }) {
  const { t } = useTranslation()
  const { asked, approved, submitted, returned, missing } = row
  const open = locked ? asked - approved : missing + returned
  const [state, Icon] = locked ? stateOfLocked(row) : stateOf(row)
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={16} stroke={1.8} aria-hidden />
      {t(`review.offices.is.${state}`, { count: open, approved, asked, submitted })}
    </span>
  )
}

const stateOf = ({ office, submitted, returned, missing }: OfficeStanding) =>
  office === null
    ? (['notAssigned', IconAlertTriangle] as const)
    : missing + returned > 0
      ? (['open', IconAlertTriangle] as const)
      : submitted > 0
        ? (['waits', IconClockHour4] as const)
        : (['complete', IconCircleCheck] as const)

/** Nothing more is asked after the signature: what came, and whether a correction waits. */
const stateOfLocked = ({ asked, approved, submitted }: OfficeStanding) =>
  submitted > 0 && approved > 0
    ? (['correction', IconClockHour4] as const)
    : approved < asked
      ? (['without', IconAlertTriangle] as const)
      : (['complete', IconCircleCheck] as const)
