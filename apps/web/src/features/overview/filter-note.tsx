import { Button } from '@mantine/core'
import type { Overview } from '@tien-do/contract'
import { cutOff, parsePeriod } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay } from '../../lib/format.ts'
import { isNarrowed, type IndicatorFilters } from '../../lib/indicator-filters.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useFilterWords } from '../../lib/use-filter-words.ts'
import { usePeriodWords } from '../../lib/use-period-words.ts'
import classes from './overview.module.css'

interface Props {
  overview: Overview
  filters: IndicatorFilters
  shown: number
}

/** A page that shows only a part says which, on paper too, and how to see the whole. */
export function FilterNote({ overview, filters, shown }: Props) {
  const { t } = useTranslation()
  const { change } = useAddress()
  const wordsOf = useFilterWords()
  const { inText } = usePeriodWords()
  const narrowed = isNarrowed(filters)
  const period = overview.round === null ? null : parsePeriod(overview.round)
  if (!narrowed && !period) return null
  const all = { round: null, group: null, office: null, verdict: null, status: null, q: null }
  return (
    <p className={classes.narrowed} role="status">
      <span className={classes.narrowedWords}>
        {overview.round !== null &&
          period &&
          t('filter.asOfRound', {
            round: inText(overview.round),
            day: formatDay(cutOff(period)),
          })}{' '}
        {narrowed &&
          t('filter.narrowed', {
            words: wordsOf(overview, filters).join('; '),
            shown,
            total: overview.indicators.length,
          })}
      </span>
      <Button variant="default" size="xs" className="no-print" onClick={() => change(all)}>
        {narrowed ? t('filter.clear') : t('filter.backToYear')}
      </Button>
    </p>
  )
}
