import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { ChartData } from './chart-data.ts'
import type { ChartModel } from './chart-model.ts'
import { widthOf, type Size } from './placing.ts'
import { boundsOf } from './target-words.ts'

export interface LatestWords {
  figure: string
  grade: string
  /** What it lacks and how late it is. */
  gap: string
}

/** The words beside the latest figure. */
export function useLatestWords(data: ChartData, { latest, steps }: ChartModel): LatestWords | null {
  const { t } = useTranslation()
  const format = useFormat()
  if (!latest) return null
  const step = steps.find((it) => it.year === latest.year)
  const against = [...boundsOf(data.chart.targets), ...steps.map((it) => it.value)]
  return {
    figure: format.amount(latest.value, data.unit, against),
    grade: t(`grade.${latest.grade}`).toLocaleLowerCase('vi'),
    gap: [gapWords(latest.value), monthWords()].filter(Boolean).join(', '),
  }

  function gapWords(actual: number): string {
    if (!step || step.max !== null || actual === step.value) return ''
    const shown = { value: actual, unit: data.unit, against }
    const value = format.differenceOf(Math.abs(actual - step.value), shown).slice(1)
    const isUnder = actual < step.value
    // Above a ceiling nothing is short, and below it nothing is surpassed: as the sentence says it.
    if (step.way === 'down') return t(isUnder ? 'chart.below' : 'chart.above', { value })
    if (isUnder) return t('chart.short', { value })
    return t(step.op === 'gt' ? 'chart.above' : 'chart.over', { value })
  }

  function monthWords(): string {
    const months = data.outlook?.months ?? 0
    if (months === 0) return ''
    const words = { months: format.number(Math.abs(months), 1) }
    return t(months < 0 ? 'chart.behind' : 'chart.ahead', words)
  }
}

/** The room of the words: on a phone figure over grade, elsewhere both over the gap, where there is one. */
export const sizeOfLatest = ({ figure, grade, gap }: LatestWords, phone: boolean): Size =>
  phone
    ? { width: Math.max(figure.length * 8.4, widthOf(grade)), lines: 2 }
    : {
        width: Math.max(widthOf(`${figure} ${grade}`) + 8, widthOf(gap)),
        lines: gap === '' ? 1 : 2,
      }
