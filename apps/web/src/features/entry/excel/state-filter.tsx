import { Chip, Group } from '@mantine/core'
import { entryFormStates, type EntryFormPreview, type EntryFormState } from '@tien-do/contract'
import { useTranslation } from '../../../lib/translation.ts'
import classes from './entry-excel.module.css'

interface Props {
  totals: EntryFormPreview['totals']
  state: EntryFormState
  onChange: (state: EntryFormState) => void
}

/** Which rows of the form are looked at, with how many there are. */
export function StateFilter({ totals, state, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Chip.Group
      value={state}
      onChange={(chosen) => {
        const found = entryFormStates.find((it) => it === chosen)
        if (found) onChange(found)
      }}
    >
      <Group gap="xs" role="radiogroup" aria-label={t('entryExcel.show')}>
        {entryFormStates
          .filter((it) => it === 'change' || totals[it] > 0)
          .map((it) => (
            <Chip key={it} value={it} variant="outline" classNames={{ label: classes.chip }}>
              {t(`entryExcel.state.${it}`)} ({totals[it]})
            </Chip>
          ))}
      </Group>
    </Chip.Group>
  )
}
