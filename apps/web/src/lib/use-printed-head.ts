import type { CommuneRef, Overview } from '@tien-do/contract'
import { useTranslation } from './translation.ts'
import { formatDay } from './format.ts'
import { spanOf } from './overview.ts'
import { usePeriodWords } from './use-period-words.ts'

interface Shown {
  commune: CommuneRef
  plan: Pick<Overview['plan'], 'periodStart' | 'periodEnd'>
  /** A year, or a round of it: `2027`, `2027-H1`. */
  period: string
  asOf: string
}

/** What stands over every printed sheet of a commune: commune, plan, round, cut-off. */
export function usePrintedHead() {
  const { t } = useTranslation()
  const { round } = usePeriodWords()
  return ({ commune, plan, period, asOf }: Shown): string =>
    t('ui.printedHead', {
      place: `${t(`kind.${commune.kind}`)} ${commune.name}`,
      span: spanOf(plan),
      round: round(period),
      day: formatDay(asOf),
    })
}
