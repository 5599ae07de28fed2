import type { Round } from '@tien-do/contract'
import { useTranslation } from 'react-i18next'
import { usePeriodWords } from '../lib/use-period-words.ts'
import { FilterSelect } from './filter-select.tsx'

interface Props {
  rounds: readonly Round[]
  value: string
  onChange: (period: string) => void
}

/** Which review round; one that takes no figures says so. */
export function RoundSelect({ rounds, value, onChange }: Props) {
  const { t } = useTranslation()
  const { round } = usePeriodWords()
  const options = rounds.map((it) => ({
    value: it.period,
    label:
      it.state === 'open' || it.state === 'late'
        ? round(it.period)
        : `${round(it.period)} (${t(`period.state.${it.state}`)})`,
  }))
  return (
    <FilterSelect label={t('period.label')} value={value} options={options} onChange={onChange} />
  )
}
