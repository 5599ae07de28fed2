import type { Indicator } from '@tien-do/contract'
import { lazy, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import type { ChartData } from '../../ui/chart/chart-data.ts'
import { ChartExport } from '../../ui/chart/export/chart-export.tsx'
import { Skeleton } from '../../ui/skeletons.tsx'
import { usePhone } from '../../ui/use-phone.ts'
import { figureRowsOf, type FigureRow } from './figure-rows.ts'
import { Fold } from './fold.tsx'

const BigChart = lazy(async () => ({
  default: (await import('../../ui/chart/big-chart.tsx')).BigChart,
}))

/** The chart of an indicator with what it gives away: the picture, and the table behind it. */
export function ChartPart({ indicator, data }: { indicator: Indicator; data: ChartData }) {
  const { t } = useTranslation()
  const pick = usePick()
  const format = useFormat()
  const phone = usePhone()
  const ref = useRef<HTMLDivElement>(null)
  const { commune, code, name, unit, assessment, asOf, source, plan, demo } = indicator
  const sentence = pick(assessment.sentence)
  const words = {
    title: `${code}. ${name} (${t(`kind.${commune.kind}`)} ${commune.name})`,
    lead: unit === null ? sentence : `${t('table.unit')}: ${unit}. ${sentence}`,
    foot: t('ui.chartFoot', { plan: plan.title, section: source.section, day: format.day(asOf) }),
    mark: demo ? t('demo.short') : null,
  }
  const periodOf = ({ kind, year, interim }: FigureRow) => {
    const period = interim === null ? String(year) : `${year}-${interim}`
    return kind === 'baseline' ? `${period} (${t('chart.legendBaseline').toLowerCase()})` : period
  }
  const table = [
    (['period', 'plan', 'actual', 'grade', 'verdict'] as const).map((it) =>
      t(`ui.chartTable.${it}`),
    ),
    ...figureRowsOf(indicator).map((row) => [
      periodOf(row),
      row.target,
      row.notApplicable ? t('verdict.not_applicable') : row.actual,
      row.grade && t(`grade.${row.grade}`),
      row.verdict && t(`verdict.${row.verdict}`),
    ]),
  ]
  const give = (
    <ChartExport
      drawing={() => ref.current?.querySelector<SVGSVGElement>('svg[role="img"]') ?? null}
      words={words}
      table={table}
      file={`${commune.slug}-${code.replace(/[^\w-]+/g, '-')}`}
    />
  )
  return (
    <Fold title={t('indicator.chart')} actions={give} open>
      <div ref={ref}>
        <Suspense fallback={<Skeleton height={phone ? 300 : 372} />}>
          <BigChart data={data} label={sentence} />
        </Suspense>
      </div>
    </Fold>
  )
}
