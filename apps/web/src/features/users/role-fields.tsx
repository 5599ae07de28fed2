import { Checkbox, MultiSelect } from '@mantine/core'
import { useTranslation } from '../../lib/translation.ts'
import type { RoleChoice } from './role-choice.ts'
import classes from './users.module.css'
import type { Office } from './users-queries.ts'

interface Props {
  /** Null: roles of the city. */
  offices: readonly Office[] | null
  value: RoleChoice
  onChange: (value: RoleChoice) => void
  error?: string | null
}

/** The roles that one scope has to give; a person may hold several, and enter for several offices. */
export function RoleFields({ offices, value, onChange, error }: Props) {
  const { t } = useTranslation()
  const roles =
    offices === null
      ? (['city_admin', 'city_analyst'] as const)
      : (['coordinator', 'leader'] as const)
  return (
    <fieldset className={classes.roles}>
      <legend>{t('users.roles')}</legend>
      {roles.map((role) => (
        <Checkbox
          key={role}
          label={t(`role.${role}`)}
          description={t(`users.roleDoes.${role}`)}
          checked={value[role]}
          onChange={(event) => onChange({ ...value, [role]: event.currentTarget.checked })}
        />
      ))}
      {offices !== null && (
        <MultiSelect
          label={t('users.entersFor')}
          placeholder={value.offices.length === 0 ? t('users.entersForNone') : ''}
          value={value.offices}
          onChange={(chosen) => onChange({ ...value, offices: chosen })}
          data={offices.map(({ id, name }) => ({ value: id, label: name }))}
          comboboxProps={{ shadow: 'md' }}
          hidePickedOptions
          searchable
          clearable
        />
      )}
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
