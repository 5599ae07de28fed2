import type { Indicator } from '@tien-do/contract'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import type { TableCell } from '../../ui/chart/export/picture-files.ts'
import type { PictureWords } from '../../ui/chart/export/picture-words.ts'
import { figureRowsOf, type FigureRow } from './figure-rows.ts'

/** What a chart of an indicator says when it travels alone. */
export function useIndicatorWords(indicator: Indicator): PictureWords {
  const { t } = useTranslation()
  const pick = usePick()
  const format = useFormat()
  const { commune, code, name, unit, assessment, asOf, source, plan, demo } = indicator
  const sentence = pick(assessment.sentence)
  return {
    title: `${code}. ${name} (${communeTitle(commune)})`,
    lead: unit === null ? sentence : `${t('table.unit')}: ${format.unit(unit)}. ${sentence}`,
    foot: t('ui.chartFoot', { plan: plan.title, section: source.section, day: format.day(asOf) }),
    mark: demo ? t('demo.short') : null,
  }
}

/** The table behind the chart: a line a period, and a column more for each line more that is drawn. */
export function useChartTable(indicator: Indicator): TableCell[][] {
  const { t } = useTranslation()
  const rows = figureRowsOf(indicator)
  const periodOf = ({ kind, year, interim }: FigureRow) => {
    const period = interim === null ? String(year) : `${year}-${interim}`
    return kind === 'baseline' ? `${period} (${t('chart.legendBaseline').toLowerCase()})` : period
  }
  const amended = rows.some(({ original }) => original !== null)
  const assigned = rows.some((row) => row.assigned !== null)
  return [
    [
      ...(['period', 'plan', 'actual', 'grade', 'verdict'] as const).map((it) =>
        t(`ui.chartTable.${it}`),
      ),
      ...(amended ? [t('ui.chartTable.original'), t('ui.chartTable.originalVerdict')] : []),
      ...(assigned ? [t('ui.chartTable.assigned')] : []),
    ],
    ...rows.map((row) => [
      periodOf(row),
      row.target,
      row.notApplicable ? t('verdict.not_applicable') : row.actual,
      row.grade && t(`grade.${row.grade}`),
      row.verdict && t(`verdict.${row.verdict}`),
      ...(amended
        ? [row.original, row.originalVerdict && t(`verdict.${row.originalVerdict}`)]
        : []),
      ...(assigned ? [row.assigned] : []),
    ]),
  ]
}
