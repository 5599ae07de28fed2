import type { Round } from '@tien-do/contract'
import { roundKeyOf } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import { usePeriodWords } from '../lib/use-period-words.ts'
import { FilterSelect } from './filter-select.tsx'

interface Props {
  rounds: readonly Round[]
  /** Its id: a reviewing round may be shown with another of its periods. */
  value: string
  onChange: (key: string) => void
}

/** Which review round; one that takes no figures says so. */
export function RoundSelect({ rounds, value, onChange }: Props) {
  const { t } = useTranslation()
  const { name } = usePeriodWords()
  const chosen = rounds.find(({ id }) => id === value)
  const options = rounds.map((it) => ({
    value: roundKeyOf(it),
    label:
      it.state === 'open' || it.state === 'late'
        ? name(it)
        : `${name(it)} (${t(`period.state.${it.state}`)})`,
  }))
  return (
    <FilterSelect
      label={t('period.label')}
      value={chosen ? roundKeyOf(chosen) : ''}
      options={options}
      onChange={onChange}
      plain
    />
  )
}
