import { Button, PasswordInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { saidOf, useProblemWords } from '../../lib/use-problem-words.ts'
import { isSound, NewPasswordFields } from '../../ui/new-password-fields.tsx'
import { useAccountSteps } from './account-queries.ts'
import classes from './account.module.css'

interface Props {
  login: string
  onSaved: (words: string) => void
}

const nothing = { current: '', password: '', again: '' }

export function PasswordForm({ login, onSaved }: Props) {
  const { t } = useTranslation()
  const words = useProblemWords()
  const { password: step } = useAccountSteps()
  const [typed, setTyped] = useState(nothing)
  const [tried, setTried] = useState(false)
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (typed.current === '' || !isSound(typed, login)) return
    step.mutate(
      { current: typed.current, next: typed.password },
      {
        onSuccess: () => {
          setTyped(nothing)
          setTried(false)
          onSaved(t('account.passwordSaved'))
        },
      },
    )
  }
  const said = (pointer: string) => saidOf(step.error, pointer)
  return (
    <form className={classes.form} onSubmit={send} noValidate>
      <input type="hidden" name="username" autoComplete="username" value={login} />
      <PasswordInput
        label={t('account.current')}
        autoComplete="current-password"
        value={typed.current}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        error={tried && typed.current === '' ? t('account.currentMissing') : said('#/current')}
        onChange={(event) => setTyped({ ...typed, current: event.currentTarget.value })}
      />
      <NewPasswordFields
        login={login}
        value={typed}
        onChange={(it) => setTyped({ ...typed, ...it })}
        tried={tried}
        refused={said('#/next')}
      />
      {step.error && !said('#/current') && !said('#/next') && (
        <p className={classes.error} role="alert">
          {t('users.failed', { reason: words(step.error) })}
        </p>
      )}
      <p className={classes.muted}>{t('account.passwordEnds')}</p>
      <div>
        <Button type="submit" loading={step.isPending}>
          {t('account.changePassword')}
        </Button>
      </div>
    </form>
  )
}
