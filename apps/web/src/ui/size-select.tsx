import { sizeGroups, type SizeGroup } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import { useSizeWords } from '../lib/use-size-words.ts'
import { FilterSelect } from './filter-select.tsx'

/** The size that an address names; words that nobody knows are as good as not there. */
export const sizeOf = (address: URLSearchParams): SizeGroup | null =>
  sizeGroups.find((group) => group === address.get('size')) ?? null

interface Props {
  value: SizeGroup | null
  /** How many there are of each, where that is known. */
  counts?: Readonly<Record<SizeGroup, number>> | undefined
  onChange: (size: string) => void
}

/** All communes, or those with about as many people. */
export function SizeSelect({ value, counts, onChange }: Props) {
  const { t } = useTranslation()
  const words = useSizeWords()
  const label = (group: SizeGroup) =>
    counts ? t('size.counted', { words: words(group), count: counts[group] }) : words(group)
  return (
    <FilterSelect
      label={t('size.label')}
      value={value ?? ''}
      options={[
        { value: '', label: t('filter.all') },
        ...sizeGroups.map((group) => ({ value: group, label: label(group) })),
      ]}
      onChange={onChange}
    />
  )
}
