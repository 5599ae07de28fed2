import { parsePeriod, type PeriodKind } from '@tien-do/domain'
import { useTranslation } from 'react-i18next'

/** The names of review rounds: `6 tháng năm 2027` in a title, `6 tháng` over a column. */
export function usePeriodWords() {
  const { t } = useTranslation()
  const say = (words: (kind: PeriodKind, year: number) => string, text: string): string => {
    const period = parsePeriod(text)
    return period ? words(period.kind, period.year) : text
  }
  return {
    round: (text: string) => say((kind, year) => t(`period.round.${kind}`, { year }), text),
    inText: (text: string) => say((kind, year) => t(`period.inText.${kind}`, { year }), text),
    column: (text: string) => say((kind, year) => t(`period.column.${kind}`, { year }), text),
  }
}
