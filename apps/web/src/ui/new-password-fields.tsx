import { PasswordInput } from '@mantine/core'
import { IconCheck, IconCircle } from '@tabler/icons-react'
import { passwordFaults, passwordLength, type PasswordFault } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import classes from './new-password-fields.module.css'

interface NewPassword {
  password: string
  again: string
}

interface Props {
  login: string
  value: NewPassword
  onChange: (value: NewPassword) => void
  /** Somebody tried to send: what is missing is said. */
  tried: boolean
  /** What the server said about it. */
  refused?: string | null
}

const rules = ['short', 'repetitive', 'login'] as const satisfies PasswordFault[]

/** Is this a password that can be sent: by the rule, and twice the same? */
export const isSound = ({ password, again }: NewPassword, login: string) =>
  passwordFaults(password, login).length === 0 && password === again

/** A new password, twice; the rule stands beside it and ticks itself off, and promises no more. */
export function NewPasswordFields({ login, value, onChange, tried, refused }: Props) {
  const { t } = useTranslation()
  const { password, again } = value
  const faults = passwordFaults(password, login)
  const shown = { 'aria-label': t('signIn.showPassword') }
  return (
    <>
      <div className={classes.first}>
        <PasswordInput
          label={t('password.new')}
          autoComplete="new-password"
          value={password}
          visibilityToggleButtonProps={shown}
          error={refused ?? (tried && faults.length > 0 ? t('password.faulty') : null)}
          onChange={(event) => onChange({ ...value, password: event.currentTarget.value })}
        />
        <ul className={classes.rules} aria-label={t('password.rules')}>
          {rules.map((rule) => {
            const kept = password !== '' && !faults.includes(rule)
            const RuleIcon = kept ? IconCheck : IconCircle
            return (
              <li key={rule} data-kept={kept}>
                <RuleIcon size={16} stroke={1.8} aria-hidden />
                <span>
                  {t(`password.rule.${rule}`, { count: passwordLength.least })}
                  <span className="visually-hidden">
                    {' '}
                    {t(kept ? 'password.kept' : 'password.open')}
                  </span>
                </span>
              </li>
            )
          })}
        </ul>
        <p className={classes.advice}>{t('password.advice')}</p>
      </div>
      <PasswordInput
        label={t('password.again')}
        autoComplete="new-password"
        value={again}
        visibilityToggleButtonProps={shown}
        error={
          (tried || again.length >= password.length) && again !== '' && again !== password
            ? t('password.differs')
            : tried && again === ''
              ? t('password.repeat')
              : null
        }
        onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
      />
    </>
  )
}
