import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { chartOf } from '../../lib/overview.ts'
import { usePictureSource } from '../../lib/use-picture-source.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { ChartExport } from '../../ui/chart/export/chart-export.tsx'
import { boundsOf, dueIn, shortTarget } from '../../ui/chart/target-words.ts'

interface Props {
  overview: Overview
  groups: readonly { title: string; rows: readonly OverviewIndicator[] }[]
}

/** The shown small multiples as one picture, and what they show as a table. */
export function MultiplesExport({ overview, groups }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const source = usePictureSource(overview)
  const rows = groups.flatMap((group) => group.rows)
  const { commune, year } = overview
  const figuresOf = (it: OverviewIndicator) => {
    if (it.actual === null && it.unit === null) return t(`verdict.${it.verdict}`)
    const due = dueIn(chartOf(it, overview.plan), year)
    const target = due ? shortTarget(due, language) : it.target
    const actual =
      it.actual === null ? '–' : format.amount(it.actual, it.unit, boundsOf(it.chart.targets))
    return target === null ? actual : `${actual} / ${target}`
  }
  const table = [
    [
      t('table.number'),
      t('table.indicator'),
      t('table.unit'),
      t('table.plan', { year }),
      t('table.actual', { year }),
      t('grade.label'),
      t('indicator.column.verdict'),
      t('ui.multiplesOutlook'),
    ],
    ...rows.map((it) => [
      it.code,
      it.name,
      format.unit(it.unit),
      it.target,
      it.actual,
      it.grade && t(`grade.${it.grade}`),
      t(`verdict.${it.verdict}`),
      t(`outlook.${it.status}`),
    ]),
  ]
  const drawing = async () => {
    const [{ drawnApart }, { MultiplesPicture }] = await Promise.all([
      import('../../ui/chart/export/drawn-apart.ts'),
      import('./multiples-picture.tsx'),
    ])
    return drawnApart(<MultiplesPicture {...{ overview, groups, figuresOf }} />)
  }
  return (
    <ChartExport
      drawing={drawing}
      words={{ ...source, title: t('ui.multiplesTitle', { count: rows.length, year }) }}
      table={table}
      file={`${commune.slug}-chi-tieu-${year}`}
    />
  )
}
