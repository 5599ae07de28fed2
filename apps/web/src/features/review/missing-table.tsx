import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import type { Review, ReviewRow } from './review-queries.ts'
import classes from './review.module.css'
import { NamePart } from './row-parts.tsx'

/** Who has to be reminded, and of what: by office, those without one first. */
export function MissingTable({ review }: { review: Review }) {
  const { t } = useTranslation()
  const { slug } = review.commune
  const officeOf = (row: ReviewRow) => row.office?.name ?? ''
  const rows = review.missing.toSorted((a, b) => officeOf(a).localeCompare(officeOf(b), 'vi'))
  const why = (row: ReviewRow) =>
    row.office === null
      ? t('review.why.notAssigned')
      : row.observation?.state === 'draft'
        ? t('review.why.draft')
        : t('review.why.blank')
  const next = (row: ReviewRow) => {
    if (!review.may.approve) return null
    return row.office === null ? (
      <Link to={`/c/${slug}/settings?show=unassigned`}>{t('entry.none.action')}</Link>
    ) : (
      <Link to={`/c/${slug}/entry?round=${review.round.period}&office=${row.office.id}`}>
        {t('review.enter')}
      </Link>
    )
  }
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
      cell: (row) => <NamePart row={{ ...row, office: null }} note={false} />,
      rowHead: true,
    },
    {
      key: 'plan',
      head: t('review.columns.plan'),
      cell: (row) => row.target?.text ?? t('figure.noTarget'),
      align: 'end',
      width: 140,
    },
    { key: 'why', head: t('review.columns.why'), cell: why, width: 210 },
    {
      key: 'next',
      head: <span className="visually-hidden">{t('review.enter')}</span>,
      cell: (row) => <span className={classes.next}>{next(row)}</span>,
      width: 190,
    },
  ]
  return (
    <DataTable
      caption={t('review.missing')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.indicatorId}
      groupOf={(row) => row.office?.name ?? t('review.why.notAssigned')}
      phone={(row) => (
        <div className={classes.cardBody}>
          <p className={classes.cardName}>
            <span className={classes.code}>{row.code}</span> <NamePart row={row} note={false} />
          </p>
          <p className={classes.cardLine}>
            <span>{why(row)}</span>
            {next(row)}
          </p>
        </div>
      )}
    />
  )
}
