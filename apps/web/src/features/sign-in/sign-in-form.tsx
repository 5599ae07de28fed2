import { Alert, Button, PasswordInput, TextInput } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { ProblemError, UnreachableError } from '../../lib/problem-error.ts'
import classes from './sign-in.module.css'
import { useSignIn } from './sign-in-queries.ts'

export interface Credentials {
  login: string
  password: string
}

/** What was typed stays when it was refused. */
export function SignInForm({ filled }: { filled: Credentials }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(filled)
  const signIn = useSignIn()
  const ready = typed.login.trim() !== '' && typed.password !== ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (ready) signIn.mutate(typed)
  }

  return (
    <form onSubmit={submit} className={classes.fields} noValidate>
      {signIn.error && (
        <Alert
          color="red"
          variant="outline"
          role="alert"
          icon={<IconAlertCircle aria-hidden />}
          className={classes.refused}
        >
          {t(`problem.${refusalOf(signIn.error)}`)}
        </Alert>
      )}
      <TextInput
        label={t('signIn.login')}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        size="md"
        value={typed.login}
        onChange={(event) => setTyped({ ...typed, login: event.currentTarget.value })}
      />
      <PasswordInput
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        size="md"
        value={typed.password}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        onChange={(event) => setTyped({ ...typed, password: event.currentTarget.value })}
      />
      <Button type="submit" size="md" loading={signIn.isPending} disabled={!ready}>
        {t('signIn.submit')}
      </Button>
      <p className={classes.why} aria-live="polite">
        {ready ? '' : t('signIn.fillBoth')}
      </p>
    </form>
  )
}

function refusalOf(error: Error) {
  if (error instanceof ProblemError) return error.type
  return error instanceof UnreachableError ? 'unreachable' : 'internal'
}
