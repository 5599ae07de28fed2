import { Select, type ComboboxItem, type ComboboxParsedItem } from '@mantine/core'
import type { Definition } from '@tien-do/contract'
import { useTranslation } from '../lib/translation.ts'
import { fold } from '../lib/fold.ts'
import { usePick } from '../lib/use-language.ts'

interface Props {
  label: string
  definitions: readonly Pick<Definition, 'slug' | 'name' | 'group'>[]
  value: string
  onChange: (slug: string) => void
}

/** The shared catalogue by field; typing finds without diacritics. */
export function DefinitionSelect({ label, definitions, value, onChange }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const groups = Map.groupBy(definitions, ({ group }) => pick(group))
  const data = [...groups].map(([group, items]) => ({
    group,
    items: items.map(({ slug, name }) => ({ value: slug, label: pick(name) })),
  }))
  return (
    <Select
      aria-label={label}
      data={data}
      value={value}
      onChange={(slug) => slug && onChange(slug)}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('ui.noDefinition')}
      maxDropdownHeight={420}
      w={{ base: '100%', sm: 340 }}
      comboboxProps={{ width: 420, position: 'bottom-end' }}
      filter={({ options, search }) => narrowed(options, fold(search))}
    />
  )
}

const narrowed = (options: ComboboxParsedItem[], typed: string): ComboboxParsedItem[] =>
  options.flatMap((option): ComboboxParsedItem[] => {
    const fits = ({ label }: ComboboxItem) => fold(label).includes(typed)
    if (!('items' in option)) return fits(option) ? [option] : []
    const items = option.items.filter(fits)
    return items.length > 0 ? [{ ...option, items }] : []
  })
