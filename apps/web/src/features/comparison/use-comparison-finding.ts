import type { Comparison } from '@tien-do/contract'
import { communeTitle } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import { can } from '@tien-do/domain'
import { actorOf, useSession } from '../../lib/session.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'

/** Of a ceiling nobody falls short. */
const farWords = {
  up: 'findingShort',
  down: 'findingOver',
  band: 'findingOff',
  none: 'findingOff',
} as const

const judged = ['exceeded', 'met', 'nearly_met', 'not_met']

/** How many attained their own target, the greatest shortfall, and on what this rests. */
export function useComparisonFinding() {
  const { t } = useTranslation()
  const pick = usePick()
  const format = useFormat()
  const session = useSession()
  const city = session !== null && session !== undefined && can.readCity(actorOf(session))
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
    const alone =
      withVerdict.length === 1 && (attained.length === 1 || greatest > 0)
        ? withVerdict[0]?.commune
        : undefined
    const finding =
      withVerdict.length === 0
        ? withActual === 0
          ? t('comparison.findingNone', { name, year })
          : t('comparison.findingOpen', { name, year, count: withActual })
        : t(
            `comparison.${alone ? 'one.' : ''}${greatest > 0 ? farWords[definition.direction] : 'finding'}`,
            {
              ...counts,
              commune: alone ? communeTitle(alone) : '',
              value: format.difference(greatest, unit).replace(/^\+/, ''),
            },
          )
    const ranked = rows.filter(({ rank }) => rank !== null).length
    const lead = [
      t(city ? 'comparison.lead' : 'comparison.leadPublished', {
        count: rows.length,
        ranked,
        not: rows.length - ranked,
      }),
      ...(median === null
        ? []
        : [
            t('comparison.medianLead', {
              value: format.value(median, unit, 2),
              count: medianCount,
            }),
          ]),
    ].join(' ')
    return { finding, lead }
  }
}
