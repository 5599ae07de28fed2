import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { entryPath } from '../../lib/round-paths.ts'
import { useFormat } from '../../lib/use-format.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ReviewCard, useReviewColumns } from './review-columns.tsx'
import type { Review, ReviewRow } from './review-queries.ts'
import classes from './review.module.css'
import { NamePart } from './row-parts.tsx'

interface Props {
  review: Review
  rows: readonly ReviewRow[]
}

/** Who has to be reminded, and of what: by office, those without one first. */
export function MissingTable({ review, rows }: Props) {
  const { t } = useTranslation()
  const { day, instant } = useFormat()
  const { slug } = review.commune
  const officeOf = (row: ReviewRow) => row.office?.name ?? ''
  const byOffice = rows.toSorted((a, b) => officeOf(a).localeCompare(officeOf(b), 'vi'))
  const why = (row: ReviewRow) => {
    const words = t(`review.why.${row.why ?? 'not_entered'}`, { day: day(row.exceptionUntil) })
    return row.since ? t('review.why.since', { words, at: instant(row.since) }) : words
  }
  const next = (row: ReviewRow) => {
    if (!review.may.approve || review.round.lockedAt) return null
    if (row.office === null)
      return <Link to={`/c/${slug}/settings?show=unassigned`}>{t('entry.none.action')}</Link>
    // Nobody enters in a closed round, in the office's place neither.
    if (row.why === 'closed')
      return (
        <Link to={`/c/${slug}/rounds?year=${review.round.year}`}>{t('rounds.exception.open')}</Link>
      )
    return <Link to={entryPath(review, row.office.id)}>{t('review.enter')}</Link>
  }
  const shared = useReviewColumns()
  const columns: Column<ReviewRow>[] = [
    shared.code,
    shared.name((row) => <NamePart row={{ ...row, office: null }} note={false} />),
    shared.plan,
    { key: 'why', head: t('review.columns.why'), cell: why, width: 260 },
    {
      key: 'next',
      pressed: true,
      head: <span className="visually-hidden">{t('review.enter')}</span>,
      cell: (row) => <span className={classes.next}>{next(row)}</span>,
      width: 190,
    },
  ]
  return (
    <DataTable
      caption={t(review.round.lockedAt ? 'review.without' : 'review.missing')}
      columns={columns}
      rows={byOffice}
      rowKey={(row) => row.indicatorId}
      groupOf={(row) => headOf(row, byOffice, t('review.why.not_assigned'))}
      rowsBelow={1000}
      phone={(row) => (
        <ReviewCard row={row} name={<NamePart row={row} note={false} />}>
          <p className={classes.cardLine}>
            <span>{why(row)}</span>
            {next(row)}
          </p>
        </ReviewCard>
      )}
    />
  )
}

/** The office, with how many figures it owes. */
const headOf = (row: ReviewRow, rows: readonly ReviewRow[], none: string) =>
  `${row.office?.name ?? none} (${rows.filter((it) => it.office?.id === row.office?.id).length})`
