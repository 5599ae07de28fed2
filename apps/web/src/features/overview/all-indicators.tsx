import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { verdicts } from '@tien-do/domain'
import { lazy, Suspense } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { ownRows } from '../../lib/overview.ts'
import { useAddress } from '../../lib/use-address.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { MultiplesExport } from './multiples-export.tsx'
import { MultiplesLegend } from './multiples-legend.tsx'
import { MultipleGroup } from './multiple-group.tsx'
import { Segments } from '../../ui/segments.tsx'
import { TableSkeleton } from '../../ui/skeletons.tsx'
import classes from './all-indicators.module.css'

const IndicatorTable = lazy(async () => ({
  default: (await import('../../ui/indicator-table.tsx')).IndicatorTable,
}))

interface Props {
  overview: Overview
  indicators: readonly OverviewIndicator[]
}

const views = ['number', 'result', 'table'] as const

/** All of the plan as small multiples, by number or by result, or as a table. */
export function AllIndicators({ overview, indicators }: Props) {
  const { t } = useTranslation()
  const { address, change } = useAddress()
  const view = views.find((it) => it === address.get('view')) ?? 'number'
  const shown = new Set(indicators.map(({ code }) => code))
  const headlines = overview.headlines.filter((it) =>
    it.codes.some((code) => shown.has(code)),
  ).length
  const own = ownRows(indicators).length
  const repeats = indicators.length - own
  const parts = [
    t('overview.rows', { count: own }),
    ...(repeats > 0 ? [t('overview.repeats', { count: repeats })] : []),
  ].join(', ')
  const by = view === 'result' ? 'result' : 'number'
  const groups = groupsOf(indicators, by, overview).map(({ key, rows }) => ({
    key,
    rows,
    title: by === 'number' ? key : t(`verdict.${rows[0]?.verdict ?? 'no_data'}`),
  }))
  return (
    <Section
      title={
        <>
          {t('overview.all', { count: headlines })}{' '}
          {indicators.length !== headlines && <span className={classes.rows}>({parts})</span>}
        </>
      }
      actions={
        <span className={classes.actions}>
          <Segments
            aria-label={t('overview.view.label')}
            value={view}
            data={views.map((it) => ({ value: it, label: t(`overview.view.${it}`) }))}
            onChange={(it) => change({ view: it === 'number' ? null : it })}
          />
          {indicators.length > 0 && <MultiplesExport overview={overview} groups={groups} />}
        </span>
      }
      flush
    >
      {indicators.length === 0 && (
        <EmptyState headingLevel={3} title={t('filter.nothing')} text={t('filter.nothingText')} />
      )}
      {view === 'table' ? (
        <Suspense fallback={<TableSkeleton rows={indicators.length} />}>
          <IndicatorTable
            caption={t('overview.all', { count: headlines })}
            indicators={indicators}
            overview={overview}
          />
        </Suspense>
      ) : (
        <div className={classes.inner}>
          <MultiplesLegend />
          <div className={classes.groups}>
            {groups.map(({ key, title, rows }) => (
              <MultipleGroup
                key={key}
                title={title}
                note={noteOf(key)}
                overview={overview}
                rows={rows}
              />
            ))}
          </div>
        </div>
      )}
    </Section>
  )

  function noteOf(key: string) {
    const group = view === 'number' ? overview.groups.find(({ name }) => name === key) : null
    if (!group || group.withData === 0) return null
    const attained = (group.counts.exceeded ?? 0) + (group.counts.met ?? 0)
    return t('overview.groupNote', { attained, withData: group.withData })
  }
}

function groupsOf(
  rows: readonly OverviewIndicator[],
  view: 'number' | 'result',
  { groups }: Overview,
): { key: string; rows: OverviewIndicator[] }[] {
  const by =
    view === 'number'
      ? Map.groupBy(rows, ({ group }) => group)
      : Map.groupBy(rows, ({ verdict }) => verdict as string)
  const order = view === 'number' ? groups.map(({ name }) => name) : verdicts
  const rest = [...by.keys()].filter((key) => !(order as readonly string[]).includes(key))
  return [...order, ...rest].flatMap((key) => {
    const own = by.get(key)
    return own ? [{ key, rows: own }] : []
  })
}
