import { Switch } from '@mantine/core'
import type { Indicator } from '@tien-do/contract'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { usePick } from '../../lib/use-language.ts'
import type { ChartData } from '../../ui/chart/chart-data.ts'
import { ChartSkeleton } from '../../ui/chart/chart-skeleton.tsx'
import { ChartExport } from '../../ui/chart/export/chart-export.tsx'
import { originalSteps } from '../../ui/chart/planned-steps.ts'
import { Fold } from './fold.tsx'
import classes from './indicators.module.css'
import { useChartTable, useIndicatorWords } from './use-indicator-words.ts'

const BigChart = lazy(async () => ({
  default: (await import('../../ui/chart/big-chart.tsx')).BigChart,
}))

/** Where the table behind the chart stands on the page. */
export const tableId = 'figures'

/** The chart of an indicator with what it gives away: the picture, and the table behind it. */
export function ChartPart({ indicator, data }: { indicator: Indicator; data: ChartData }) {
  const { t } = useTranslation()
  const pick = usePick()
  const ref = useRef<HTMLDivElement>(null)
  const [withOriginal, setWithOriginal] = useState(true)
  const words = useIndicatorWords(indicator)
  const table = useChartTable(indicator)
  const { commune, code, assessment } = indicator
  const amended = originalSteps(data).length > 0
  const tools = (
    <div className={classes.chartTools}>
      {amended && (
        <Switch
          label={t('chart.showOriginal')}
          checked={withOriginal}
          onChange={(event) => setWithOriginal(event.currentTarget.checked)}
        />
      )}
      <a href={`#${tableId}`} onClick={openTable}>
        {t('indicator.table')}
      </a>
      <ChartExport
        drawing={() => ref.current?.querySelector<SVGSVGElement>('svg[role="img"]') ?? null}
        words={words}
        table={table}
        file={`${commune.slug}-${code.replace(/[^\w-]+/g, '-')}`}
      />
    </div>
  )
  return (
    <Fold title={t('indicator.chart')} actions={tools} open>
      <div ref={ref}>
        <Suspense fallback={<ChartSkeleton />}>
          <BigChart
            data={data}
            label={pick(assessment.sentence)}
            withoutOriginals={!withOriginal}
          />
        </Suspense>
      </div>
    </Fold>
  )
}

/** On a phone the table is folded. */
function openTable() {
  const table = document.getElementById(tableId)
  if (table instanceof HTMLDetailsElement) table.open = true
}
