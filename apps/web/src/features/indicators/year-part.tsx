import type { Indicator } from '@tien-do/contract'
import { lazy, Suspense, useRef } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import type { ChartData } from '../../ui/chart/chart-data.ts'
import { ChartExport } from '../../ui/chart/export/chart-export.tsx'
import { yearInside, yearModel } from '../../ui/chart/year-model.ts'
import { Skeleton } from '../../ui/skeletons.tsx'
import { Fold } from './fold.tsx'
import classes from './indicators.module.css'
import { useIndicatorWords } from './use-indicator-words.ts'

const YearChart = lazy(async () => ({
  default: (await import('../../ui/chart/year-chart.tsx')).YearChart,
}))

/** What is counted from the start of a year, in the last year that has a figure from inside it. */
export function YearPart({ indicator, data }: { indicator: Indicator; data: ChartData }) {
  const { t } = useTranslation()
  const format = useFormat()
  const periodWords = usePeriodWords()
  const ref = useRef<HTMLDivElement>(null)
  const words = useIndicatorWords(indicator)
  const year = yearInside(data)
  if (year === null || data.interim !== 'accumulates') return null
  const model = yearModel(data, year)
  const last = model.points.at(-1)
  if (!last) return null
  const { commune, code, unit } = indicator
  const said = (value: number) => format.amount(value, unit)
  const sentence = t(last.expected === null ? 'chart.insideNoTarget' : 'chart.insideSaid', {
    period: periodWords.inText(last.period),
    value: said(last.value),
    expected: last.expected === null ? '' : said(last.expected),
  })
  const table = [
    (['period', 'actual', 'grade', 'expected'] as const).map((it) => t(`ui.chartTable.${it}`)),
    ...model.points.map((it) => [it.period, it.value, t(`grade.${it.grade}`), it.expected]),
  ]
  const tools = (
    <ChartExport
      drawing={() => ref.current?.querySelector<SVGSVGElement>('svg[role="img"]') ?? null}
      words={{
        ...words,
        title: `${words.title}. ${t('chart.inside', { year })}`,
        lead: unit === null ? sentence : `${t('table.unit')}: ${format.unit(unit)}. ${sentence}`,
      }}
      table={table}
      file={`${commune.slug}-${code.replace(/[^\w-]+/g, '-')}-${year}`}
    />
  )
  return (
    <Fold title={t('chart.inside', { year })} actions={tools}>
      <div ref={ref}>
        <Suspense fallback={<Skeleton height={200} />}>
          <YearChart model={model} unit={unit} label={sentence} />
        </Suspense>
      </div>
      <p className={classes.quiet}>
        {sentence} {last.expected !== null && t('chart.insideNote')}
      </p>
    </Fold>
  )
}
