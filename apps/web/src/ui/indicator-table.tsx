import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { isBareNumber } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import { Link } from 'react-router'
import { indicatorPath, reasonOf, reportedInWords as reported } from '../lib/overview.ts'
import { useFormat } from '../lib/use-format.ts'
import { useLanguage } from '../lib/use-language.ts'
import { boundsOf } from './chart/target-words.ts'
import { DataTable, type Column } from './data-table.tsx'
import { IndicatorRow } from './indicator-row.tsx'
import classes from './indicator-table.module.css'
import { OfficeNames } from './office-names.tsx'
import { OutlookBadge } from './outlook-badge.tsx'
import { VerdictBadge } from './verdict-badge.tsx'
import { useTargetText } from '../lib/use-target-text.ts'

interface Props {
  caption: string
  indicators: readonly OverviewIndicator[]
  overview: Overview
  /** Heads between the rows: the plan's groups. */
  grouped?: boolean
}

/** Indicators with plan, latest figure, verdict of the year and outlook. */
export function IndicatorTable({ caption, indicators, overview, grouped = true }: Props) {
  const { t } = useTranslation()
  const targetText = useTargetText()
  const format = useFormat()
  const mark = useLanguage() === 'vi' ? ',' : '.'
  const { year, plan, commune } = overview
  const byEnd = t('overview.by', { year: plan.periodEnd }).replace(/:$/, '')
  const columns: Column<OverviewIndicator>[] = [
    {
      key: 'code',
      head: t('table.number'),
      cell: ({ code }) => <span className={`${classes.code} figures`}>{code}</span>,
    },
    {
      key: 'name',
      head: t('table.indicator'),
      rowHead: true,
      width: '34%',
      cell: (it) => (
        <span className={classes.name}>
          <Link to={indicatorPath(commune.slug, it.code)} lang="vi">
            {it.name}
          </Link>
          <small>
            {it.unit && <span className={classes.narrowUnit}>{format.unit(it.unit)} · </span>}
            <OfficeNames offices={it.offices} />
          </small>
        </span>
      ),
    },
    {
      key: 'unit',
      head: t('table.unit'),
      wideOnly: true,
      cell: ({ unit }) => <span className={classes.unit}>{format.unit(unit)}</span>,
    },
    {
      key: 'target',
      head: t('table.plan', { year }),
      figure: ({ target }) =>
        target === null ? '–' : isBareNumber(target) ? targetText(target) : null,
      cell: ({ target }, figure) => (
        <span className={classes.target}>{figure ?? (target && targetText(target))}</span>
      ),
    },
    {
      key: 'actual',
      head: t('table.actual', { year }),
      figure: ({ actual, unit, chart }) => format.figure(actual, unit, boundsOf(chart.targets)),
      cell: ({ actual, verdict }, figure) => {
        const words = reported(actual, verdict)
        return words ? (
          <b className={classes.judged}>{t(`verdict.${words}`)}</b>
        ) : (
          <b title={format.number(actual, 10)}>{figure}</b>
        )
      },
    },
    {
      key: 'verdict',
      head: (
        <span className={classes.states}>
          {t('table.verdict', { year })}
          <span className={classes.narrowOutlook}>{byEnd}</span>
        </span>
      ),
      width: 158,
      cell: ({ verdict, status, outlook }) => (
        <span className={classes.states}>
          <VerdictBadge verdict={verdict} size={16} />
          <span className={classes.narrowOutlook}>
            <OutlookBadge status={status} reason={reasonOf(status, outlook.reason)} size={16} />
          </span>
        </span>
      ),
    },
    {
      key: 'outlook',
      head: byEnd,
      width: 158,
      wideOnly: true,
      cell: ({ status, outlook }) => (
        <OutlookBadge status={status} reason={reasonOf(status, outlook.reason)} size={16} />
      ),
    },
  ]
  const order = overview.groups.map(({ name }) => name)
  const place = ({ group }: OverviewIndicator) => order.indexOf(group)
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={grouped ? indicators.toSorted((a, b) => place(a) - place(b)) : indicators}
      rowKey={({ id }) => id}
      mark={mark}
      {...(grouped ? { groupOf: (it: OverviewIndicator) => it.group } : {})}
      phone={(it) => <IndicatorRow indicator={it} overview={overview} />}
    />
  )
}
