import { useMediaQuery } from '@mantine/hooks'
import { outlookStatuses, type OutlookStatus, type Verdict } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { OutlookBadge } from '../outlook-badge.tsx'
import { totalOf, useCountWords, VerdictBar, type VerdictCounts } from '../verdict-bar.tsx'
import classes from './bar-by-year.module.css'

export interface OfficeYears {
  key: string
  name: string
  /** To all of its indicators. */
  to: string
  years: readonly { year: number; counts: VerdictCounts; to: string }[]
  outlook: Partial<Record<OutlookStatus, number>>
  outlookTo: (status: OutlookStatus) => string
  /** Small, after the name: `phối hợp 2`. */
  note?: string
  /** Its indicators are others' to enter: thin bars. */
  supportsOnly?: boolean
}

interface Props {
  rows: readonly OfficeYears[]
  /** The year that the page is about. */
  year?: number
}

/**
 * Progress by responsible office: the verdicts of its indicators year by year, and apart from
 * them, never added to them, the outlook.
 */
export function BarByYear({ rows, year: current }: Props) {
  const { t } = useTranslation()
  // Five columns of bars do not fit a tablet.
  const narrow = useMediaQuery('screen and (max-width: 1099px)', false, {
    getInitialValueInEffect: false,
  })
  const words = useCountWords()
  const all = rows[0]?.years.map((it) => it.year) ?? []
  const spoken = all.filter((year) => year === current || rows.some((row) => isTold(row, year)))
  // Years to come say the same in every row; in a card they would push the next office away.
  const years = narrow && spoken.length > 0 ? spoken : all
  const longest = Math.max(1, ...rows.flatMap((row) => row.years.map((it) => totalOf(it.counts))))

  const cell = (row: OfficeYears, year: number) => {
    const found = row.years.find((it) => it.year === year)
    if (!found || totalOf(found.counts) === 0) return <span className={classes.none}>–</span>
    const label = t('chart.cell', { office: row.name, year, counts: words(found.counts) })
    return (
      <Link to={found.to} className={classes.link}>
        <VerdictBar
          counts={found.counts}
          label={label}
          longest={longest}
          thin={row.supportsOnly ?? false}
        />
      </Link>
    )
  }

  if (narrow)
    return (
      <ul className={classes.cards}>
        {rows.map((row) => (
          <li key={row.key} className={classes.card}>
            <OfficeName row={row} />
            <dl className={classes.byYear}>
              {years.map((year) => (
                <div key={year}>
                  <dt className="figures">{year}</dt>
                  <dd>{cell(row, year)}</dd>
                </div>
              ))}
            </dl>
            <OutlookLine row={row} />
          </li>
        ))}
      </ul>
    )

  return (
    <table className={classes.table} style={{ ['--years' as string]: years.length }}>
      <caption className="visually-hidden">{t('chart.byYear')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart.office')}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="figures" data-current={year === current}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.key}>
          <tr>
            <th scope="rowgroup" rowSpan={2}>
              <OfficeName row={row} />
            </th>
            {years.map((year) => (
              <td key={year} data-year={year} data-current={year === current}>
                {cell(row, year)}
              </td>
            ))}
          </tr>
          <tr>
            <td colSpan={years.length} className={classes.outlookCell}>
              <OutlookLine row={row} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

/** Something of the year is due: it was judged, or lacks its figure. */
const isTold = (row: OfficeYears, year: number) => {
  const counts = row.years.find((it) => it.year === year)?.counts ?? {}
  return told.some((verdict) => (counts[verdict] ?? 0) > 0)
}

const told: readonly Verdict[] = [
  'exceeded',
  'met',
  'nearly_met',
  'not_met',
  'no_data',
  'unjudged',
  'in_progress',
]

function OfficeName({ row }: { row: OfficeYears }) {
  return (
    <span className={classes.name}>
      <Link to={row.to} lang={row.key === 'none' ? undefined : 'vi'}>
        {row.name}
      </Link>
      {row.note && <small>{row.note}</small>}
    </span>
  )
}

function OutlookLine({ row }: { row: OfficeYears }) {
  const { t } = useTranslation()
  const last = row.years.at(-1)?.year ?? ''
  return (
    <p className={classes.outlook}>
      <span>{t('outlook.to', { year: last })}:</span>
      {outlookStatuses
        .filter((status) => (row.outlook[status] ?? 0) > 0)
        .map((status) => (
          <Link key={status} to={row.outlookTo(status)} className={classes.status}>
            <OutlookBadge status={status} count={row.outlook[status] ?? 0} size={16} />
          </Link>
        ))}
    </p>
  )
}
