import type { Comparison } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'

const judged = ['exceeded', 'met', 'nearly_met', 'not_met']

/** How many attained their own target, the greatest shortfall, and on what this rests. */
export function useComparisonFinding() {
  const { t } = useTranslation()
  const pick = usePick()
  const format = useFormat()
  return ({ rows, definition, year, unit, median, medianCount }: Comparison) => {
    const name = pick(definition.name)
    if (rows.length === 0) return { finding: t('comparison.findingNobody', { name }), lead: ' ' }
    const withVerdict = rows.filter(({ verdict }) => judged.includes(verdict))
    const attained = withVerdict.filter((it) => it.verdict === 'met' || it.verdict === 'exceeded')
    const short = withVerdict
      .filter((it) => !attained.includes(it))
      .map(({ difference }) => Math.abs(difference ?? 0))
    const counts = { name, year, attained: attained.length, judged: withVerdict.length }
    const withActual = rows.filter(({ actual }) => actual !== null).length
    const greatest = Math.max(0, ...short)
    const finding =
      withVerdict.length === 0
        ? withActual === 0
          ? t('comparison.findingNone', { name, year })
          : t('comparison.findingOpen', { name, year, count: withActual })
        : greatest > 0
          ? t('comparison.findingShort', {
              ...counts,
              value: format.difference(greatest, unit).replace(/^\+/, ''),
            })
          : t('comparison.finding', counts)
    const ranked = rows.filter(({ rank }) => rank !== null).length
    const lead = [
      t('comparison.lead', { all: rows.length, ranked, not: rows.length - ranked }),
      ...(median === null
        ? []
        : [
            t('comparison.medianLead', {
              value: format.value(Number(median.toFixed(2)), unit),
              count: medianCount,
            }),
          ]),
    ].join(' ')
    return { finding, lead }
  }
}
