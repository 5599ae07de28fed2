import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { recordedVerdicts } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import classes from './correction.module.css'
import type { Fields } from './read-fields.ts'

interface Props {
  fields: Fields
  unit: string | null
  error: string | null
  onChange: (fields: Fields) => void
}

/** The corrected figure: in the form in which it was given. */
export function FigureFields({ fields, unit, error, onChange }: Props) {
  const { t } = useTranslation()
  const set = (changed: Partial<Fields>) => onChange({ ...fields, ...changed })
  const number = (name: 'value' | 'numerator' | 'denominator', label: string, wrong: boolean) => (
    <TextInput
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={fields[name]}
      disabled={fields.notApplicable}
      error={wrong ? error : null}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
      {...(name === 'denominator' ? {} : { 'data-autofocus': true })}
    />
  )
  return (
    <>
      {fields.kind === 'value' &&
        number('value', unit ? t('correction.valueIn', { unit }) : t('correction.value'), true)}
      {fields.kind === 'fraction' && (
        <div className={classes.pair}>
          {number('numerator', t('entry.numerator'), true)}
          {number('denominator', t('entry.denominator'), false)}
        </div>
      )}
      {fields.kind === 'words' && (
        <NativeSelect
          label={t('correction.value')}
          value={fields.verdict ?? ''}
          disabled={fields.notApplicable}
          error={error}
          data={[
            { value: '', label: t('entry.choosePlaceholder') },
            ...recordedVerdicts.map((it) => ({ value: it, label: t(`verdict.${it}`) })),
          ]}
          onChange={(event) =>
            set({
              verdict: recordedVerdicts.find((it) => it === event.currentTarget.value) ?? null,
            })
          }
        />
      )}
      <Checkbox
        label={t('figure.notApplicable')}
        checked={fields.notApplicable}
        onChange={(event) => set({ notApplicable: event.currentTarget.checked })}
      />
    </>
  )
}
