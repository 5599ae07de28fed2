import type { Unusual } from '@tien-do/domain'
import { useTranslation } from './translation.ts'
import { useFormat } from './use-format.ts'
import { usePeriodWords } from './use-period-words.ts'

/** A reason to look twice at a figure, as a sentence with its two values. */
export function useUnusualWords() {
  const { t } = useTranslation()
  const { amount, difference, number, share } = useFormat()
  const { inText } = usePeriodWords()
  return (reason: Unusual, unit: string | null): string => {
    const { code, value, against, period, verdicts } = reason
    const when = period === null ? t('unusual.plan') : inText(period)
    if (verdicts)
      return t('unusual.verdict_flip', {
        before: t(`verdict.${verdicts.before}`),
        now: t(`verdict.${verdicts.now}`),
        when,
      })
    if (value === null || against === null) return ''
    const values = { now: amount(value, unit), was: amount(against, unit), when }
    const more = value > against
    if (code === 'denominator')
      return t('unusual.denominator', {
        when,
        now: number(value),
        was: number(against),
        by: share(Math.abs(value / against - 1)),
      })
    if (code === 'jump_round' || code === 'jump_year')
      return t(more ? 'unusual.rises' : 'unusual.drops', {
        ...values,
        by: difference(value - against, unit).replace(/^[+−-]/, ''),
      })
    if (code === 'far_from_target') return t(more ? 'unusual.farAbove' : 'unusual.farBelow', values)
    return t(`unusual.${code as 'ten_fold' | 'unit' | 'falls' | 'parts_sum'}`, values)
  }
}
