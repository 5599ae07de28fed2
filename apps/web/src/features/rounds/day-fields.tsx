import { useTranslation } from '../../lib/translation.ts'
import { DayInput } from '../../ui/day-input.tsx'
import classes from './rounds.module.css'

export interface Days {
  opensOn: string
  deadline: string
  closesOn: string
}

const names = ['opensOn', 'deadline', 'closesOn'] as const
type DayName = (typeof names)[number]

/** What is wrong with three days, where it stands; the server says the same. */
export function wrongDay({ opensOn, deadline, closesOn }: Days): DayName | null {
  if (opensOn === '') return 'opensOn'
  if (deadline === '' || deadline < opensOn) return 'deadline'
  return closesOn === '' || closesOn < deadline ? 'closesOn' : null
}

interface Props {
  value: Days
  onChange: (days: Days) => void
  /** Whose days these are, where several stand below one another. */
  of?: string
  disabled?: boolean
}

/** Opening, deadline and closing. */
export function DayFields({ value, onChange, of, disabled = false }: Props) {
  const { t } = useTranslation()
  const wrong = disabled ? null : wrongDay(value)
  return (
    <div className={classes.dayFields}>
      {names.map((name) => (
        <DayInput
          key={name}
          label={t(`rounds.days.${name}`)}
          {...(of ? { name: `${t(`rounds.days.${name}`)}, ${of}` } : {})}
          value={value[name]}
          disabled={disabled}
          error={wrong === name ? t(`rounds.wrong.${name}`) : null}
          onChange={(day) => onChange({ ...value, [name]: day ?? '' })}
        />
      ))}
    </div>
  )
}
