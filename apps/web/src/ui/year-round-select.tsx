import type { Overview } from '@tien-do/contract'
import { useTranslation } from '../lib/translation.ts'
import { useAddress } from '../lib/use-address.ts'
import { usePeriodWords } from '../lib/use-period-words.ts'
import { FilterSelect } from './filter-select.tsx'

/** The year, and within it the round whose figures are shown; the address keeps both. */
export function YearRoundSelect({ overview }: { overview: Overview }) {
  const { t } = useTranslation()
  const { column } = usePeriodWords()
  const { change } = useAddress()
  const { year, years, round, rounds } = overview
  const interim = rounds.filter((it) => it.startsWith(`${year}-`))
  return (
    <>
      <FilterSelect
        label={t('filter.year')}
        value={String(year)}
        options={years.map((it) => ({ value: String(it), label: String(it) }))}
        onChange={(it) => change({ year: it, round: null })}
      />
      {interim.length > 0 && (
        <FilterSelect
          plain
          label={t('filter.round')}
          value={round ?? ''}
          options={[
            { value: '', label: t('filter.wholeYear') },
            ...interim.map((it) => ({ value: it, label: column(it) })),
          ]}
          onChange={(it) => change({ year: String(year), round: it || null })}
        />
      )}
    </>
  )
}
