import type { ComparisonRow } from '@tien-do/contract'
import { communeTitle } from '../../../lib/format.ts'
import { useTranslation } from '../../../lib/translation.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLanguage } from '../../../lib/use-language.ts'
import { dueIn, shortTarget } from '../../../ui/chart/target-words.ts'
import { rankWords } from '../../../lib/rank-words.ts'
import type { Multiple } from './multiples-model.ts'

/** What is said of one commune beside its chart, under it and to those who cannot see it. */
export function useMultipleWords(unit: string) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()

  const nameOf = ({ commune }: ComparisonRow) => communeTitle(commune)
  const whyNotOf = ({ whyNot, grade }: ComparisonRow) => {
    if (whyNot === null) return null
    return whyNot === 'other_grade' && grade
      ? t(`comparison.onlyGrade.${grade}`)
      : t(`comparison.whyNot.${whyNot}`)
  }

  /** Years with a figure or a target, with both as far as they are there. */
  const yearsOf = ({ series: { years }, data }: Multiple) =>
    years.flatMap(({ year, actual, grade, verdict }) => {
      const due = dueIn(data, year)
      const target = due ? shortTarget(due, language) : null
      if (actual === null && target === null) return []
      return [{ year, actual, grade, verdict, target, figure: format.number(actual, 2) }]
    })

  const sentenceOf = (it: Multiple) => {
    const told = yearsOf(it).flatMap(({ year, actual, target, verdict }) => {
      if (actual === null) return []
      const figure = format.value(actual, unit, 2)
      if (target === null) return [t('comparison.multiples.year', { year, figure })]
      const word = t(`verdict.${verdict}`).toLowerCase()
      return [t('comparison.multiples.yearOf', { year, figure, target, verdict: word })]
    })
    const why = whyNotOf(it.row)
    return [
      `${nameOf(it.row)}:`,
      told.length > 0 ? `${told.join('; ')}.` : t('comparison.multiples.nothing'),
      it.row.rank === null
        ? t('comparison.multiples.notRanked', { why: why ?? '' })
        : t('comparison.multiples.ranked', { rank: rankWords(it.row) }),
    ].join(' ')
  }

  return { nameOf, whyNotOf, yearsOf, sentenceOf }
}
