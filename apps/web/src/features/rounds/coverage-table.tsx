import type { CoverageRow } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { indicatorPath } from '../../lib/overview.ts'
import { useDecimalMark } from '../../lib/use-language.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { decimalsOf } from '../../ui/aligned-number.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { CoverageCell } from './coverage-cell.tsx'
import { useCoverageWords } from './coverage-words.ts'
import type { Coverage } from './rounds-queries.ts'
import classes from './rounds.module.css'

interface Props {
  coverage: Coverage
  rows: readonly CoverageRow[]
}

/** Which figure is there and which is missing: an indicator a line, a period a column. */
export function CoverageTable({ coverage, rows }: Props) {
  const { t } = useTranslation()
  const { column, round: periodName } = usePeriodWords()
  const words = useCoverageWords()
  const decimalMark = useDecimalMark()
  const { slug } = coverage.commune
  const cell = (row: CoverageRow, at: number, digits?: number) => (
    <CoverageCell
      coverage={coverage}
      row={row}
      figure={row.figures[at]}
      {...(digits === undefined ? {} : { digits })}
    />
  )
  const digitsOf = (at: number) =>
    decimalsOf(
      rows.map(({ figures, unit }) => {
        const actual = figures[at]?.actual
        return actual ? words(actual, unit, true) : null
      }),
      decimalMark,
    )
  const nameOf = (row: CoverageRow) => (
    <>
      <Link to={indicatorPath(slug, row.code)} className={classes.name}>
        {row.name}
      </Link>
      <span className={classes.office}>{row.office?.name ?? t('rounds.noOffice')}</span>
    </>
  )
  const several = coverage.periods.length > 1
  const columns: Column<CoverageRow>[] = [
    {
      key: 'code',
      head: t('review.columns.code'),
      cell: (row) => <span className="figures">{row.code}</span>,
      width: 52,
    },
    { key: 'name', head: t('review.columns.name'), cell: nameOf, rowHead: true },
    {
      key: 'unit',
      head: t('rounds.unit'),
      cell: (row) => <span className={classes.unit}>{row.unit}</span>,
      width: 160,
    },
    ...coverage.periods.map((period, at) => {
      const digits = digitsOf(at)
      return {
        key: period,
        head: several ? column(period) : t('entry.columns.actual'),
        cell: (row: CoverageRow) => cell(row, at, digits),
        align: 'end' as const,
        width: several ? 110 : 150,
      }
    }),
  ]
  return (
    <DataTable
      caption={t('rounds.indicators')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.indicatorId}
      groupOf={(row) => row.group}
      phone={(row) => (
        <div className={classes.card} data-single={!several}>
          <div>
            <span className="figures">{row.code}</span> {nameOf(row)}
          </div>
          {several ? (
            <ul>
              {coverage.periods.map((period, at) => (
                <li key={period}>
                  <span>{periodName(period)}</span>
                  {cell(row, at)}
                </li>
              ))}
            </ul>
          ) : (
            cell(row, 0)
          )}
        </div>
      )}
    />
  )
}
