import type { CommuneRef, Overview } from '@tien-do/contract'
import { useTranslation } from './translation.ts'
import { communeTitle, formatDay } from './format.ts'
import { spanOf } from './overview.ts'
import { usePeriodWords } from './use-period-words.ts'

interface Shown {
  /** None: the page is the city's. */
  commune?: CommuneRef | undefined
  plan?: Pick<Overview['plan'], 'periodStart' | 'periodEnd'>
  /** What the page is, where neither plan nor round says it. */
  title?: string
  /** A year, a round of it (`2027`, `2027-H1`), or the name of a meeting's round. */
  period?: string
  asOf: string
}

/** What stands over every printed sheet: commune or city, plan, round, cut-off. */
export function usePrintedHead() {
  const { t } = useTranslation()
  const { round } = usePeriodWords()
  return ({ commune, plan, title, period, asOf }: Shown): string =>
    [
      commune ? communeTitle(commune) : t('shell.city'),
      ...(title ? [title] : []),
      ...(plan ? [t('ui.printedPlan', { span: spanOf(plan) })] : []),
      ...(period ? [round(period)] : []),
      t('ui.printedTo', { day: formatDay(asOf) }),
    ].join(' · ')
}
