import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { filtersOf } from '../../lib/indicator-filters.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import { usePrintedHead } from '../../lib/use-printed-head.ts'
import { useUnfolding } from '../../lib/use-printing.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { PageBody } from '../../ui/page-body.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RoundState } from '../../ui/round-state.tsx'
import { Section } from '../../ui/section.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { reportingQueries } from './reporting-queries.ts'
import {
  periodShown,
  reportedRows,
  reportingOrders,
  reportingSums,
  type ReportedRow,
} from './reporting-rows.ts'
import classes from './reporting.module.css'

/** On a phone a commune takes a card: so many at first. */
const openAtFirst = 30

/** Which commune has reported how much of each round, in time or late. */
export function ReportingPage() {
  const { t } = useTranslation()
  const format = useFormat()
  const words = usePeriodWords()
  const printed = usePrintedHead()
  const phone = usePhone()
  const [open, unfold] = useUnfolding()
  const { address, change } = useAddress()
  const { data, error, refetch, isPlaceholderData } = useQuery(
    reportingQueries.of(filtersOf(address).year),
  )
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!data) return <PageSkeleton />
  const period = periodShown(data, address.get('round'))
  const order = reportingOrders.find((it) => it === address.get('sort')) ?? 'missing'
  const rows = reportedRows(data, period, order)
  const visible = phone && !open ? rows.slice(0, openAtFirst) : rows
  const sums = reportingSums(rows)
  const round = period === null ? '' : words.inText(period)
  const columns: Column<ReportedRow>[] = [
    {
      key: 'commune',
      head: t('reporting.commune'),
      rowHead: true,
      cell: ({ commune }) => (
        <>
          <Link to={`/c/${commune.slug}`} className={classes.name}>
            {communeTitle(commune)}
          </Link>
          <InventedMark commune={commune} />
        </>
      ),
    },
    {
      key: 'given',
      head: t('reporting.given'),
      cell: ({ cell }) => (cell ? <Given {...cell} /> : t('reporting.noRound')),
    },
    ...(['onTime', 'approved'] as const).map((key) => ({
      key,
      head: t(`reporting.${key}`),
      align: 'end' as const,
      cell: ({ cell }: ReportedRow) =>
        cell && cell.given > 0 ? format.share(cell[key] / cell.given) : '–',
    })),
    {
      key: 'state',
      head: t('reporting.state'),
      cell: ({ cell }) =>
        cell && (
          <span className={classes.whole}>
            <RoundState state={cell.state} size={16} />
          </span>
        ),
    },
    {
      key: 'published',
      head: t('reporting.published'),
      align: 'end',
      cell: ({ cell }) => cell && (cell.published === 0 ? '–' : format.number(cell.published)),
    },
    ...data.periods
      .map((it, at) => ({ it, at }))
      .filter(({ it }) => it !== period)
      .map(({ it, at }) => ({
        key: it,
        head: words.column(it),
        align: 'end' as const,
        // The choice of the round shows each of them.
        wideOnly: true,
        cell: ({ rounds }: ReportedRow) => {
          const cell = rounds[at]
          return cell ? `${cell.given}/${cell.asked}` : '–'
        },
      })),
  ]
  return (
    <div aria-busy={isPlaceholderData}>
      <PageHeader
        title={t('nav.reporting')}
        context={t('shell.city')}
        actions={
          <>
            <FilterSelect
              label={t('filter.year')}
              value={String(data.year)}
              options={data.years.map((it) => ({ value: String(it), label: String(it) }))}
              onChange={(year) => change({ year, round: null })}
            />
            {period !== null && (
              <FilterSelect
                label={t('reporting.round')}
                value={period}
                options={data.periods.map((it) => ({ value: it, label: words.column(it) }))}
                onChange={(to) => change({ round: to })}
              />
            )}
            <FilterSelect
              label={t('reporting.sort')}
              value={order}
              options={reportingOrders.map((it) => ({
                value: it,
                label: t(`reporting.order.${it}`),
              }))}
              onChange={(to) => change({ sort: to === 'missing' ? null : to })}
            />
          </>
        }
        printed={printed({
          title: t('nav.reporting'),
          period: period ?? String(data.year),
          asOf: data.asOf,
        })}
        finding={
          sums.communes === 0
            ? t('reporting.findingNone', { year: data.year })
            : t('reporting.finding', { ...sums, round })
        }
        lead={
          sums.communes === 0
            ? ' '
            : t('reporting.lead', {
                signedOff: sums.signedOff,
                given: format.number(sums.given),
                asked: format.number(sums.asked),
                share: format.share(sums.asked === 0 ? null : sums.given / sums.asked),
                onTime: format.share(sums.given === 0 ? null : sums.onTime / sums.given),
              })
        }
      />
      <PageBody wide>
        <Section title={t('reporting.table')} note={t('reporting.note')} flush>
          {period === null ? (
            <EmptyState
              headingLevel={3}
              title={t('reporting.none')}
              text={t('reporting.noneText')}
            />
          ) : (
            <DataTable
              caption={t('reporting.table')}
              columns={columns}
              rows={visible}
              rowKey={({ commune }) => commune.code}
              phone={({ commune, cell }) => (
                <div className={classes.phone}>
                  <Link to={`/c/${commune.slug}`} className={classes.name}>
                    <b>{communeTitle(commune)}</b>
                  </Link>
                  <InventedMark commune={commune} />
                  {cell ? (
                    <>
                      <Given {...cell} />
                      <span className={classes.meta}>
                        <RoundState state={cell.state} size={16} />
                        {cell.given > 0 &&
                          ` · ${t('reporting.onTimeOf', { share: format.share(cell.onTime / cell.given) })}`}
                      </span>
                    </>
                  ) : (
                    <span className={classes.meta}>{t('reporting.noRound')}</span>
                  )}
                </div>
              )}
            />
          )}
          {visible.length < rows.length && (
            <div className={classes.more}>
              <Button variant="default" onClick={unfold}>
                {t('city.more', { count: rows.length - visible.length })}
              </Button>
            </div>
          )}
        </Section>
      </PageBody>
    </div>
  )
}

/** Given of asked, as a bar and in figures. */
function Given({ given, asked }: { given: number; asked: number }) {
  const share = asked === 0 ? 0 : Math.min(1, given / asked)
  return (
    <span className={classes.given}>
      <span className={classes.bar} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="figures">
        <b>{given}</b>/{asked}
      </span>
    </span>
  )
}
