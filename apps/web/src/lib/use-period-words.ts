import type { Round } from '@tien-do/contract'
import { isReviewing, parsePeriod, type PeriodKind } from '@tien-do/domain'
import { useTranslation } from './translation.ts'

/** The names of review rounds: `6 tháng năm 2027` in a title, `6 tháng` over a column. */
export function usePeriodWords() {
  const { t } = useTranslation()
  const say = (words: (kind: PeriodKind, year: number) => string, text: string): string => {
    const period = parsePeriod(text)
    return period ? words(period.kind, period.year) : text
  }
  const round = (text: string) => say((kind, year) => t(`period.round.${kind}`, { year }), text)
  const inText = (text: string) => say((kind, year) => t(`period.inText.${kind}`, { year }), text)
  /** A round that asks is named by its period, one that reviews by what it is. */
  const named = (words: (period: string) => string, it: Pick<Round, 'kind' | 'period'>) =>
    isReviewing(it.kind)
      ? t(`period.kind.${it.kind}`, { period: inText(it.period) })
      : words(it.period)
  return {
    round,
    inText,
    name: (it: Pick<Round, 'kind' | 'period'>) => named(round, it),
    /** In the middle of a sentence. */
    nameInText: (it: Pick<Round, 'kind' | 'period'>) => {
      const text = named(inText, it)
      // `Q1 2028` keeps its capital, only what a review is called begins small.
      return isReviewing(it.kind) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text
    },
    column: (text: string) => say((kind, year) => t(`period.column.${kind}`, { year }), text),
  }
}
