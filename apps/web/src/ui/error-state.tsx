import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useTranslation } from '../lib/translation.ts'
import { SignInAgain } from './sign-in-again.tsx'
import { ProblemError, UnreachableError } from '../lib/problem-error.ts'
import classes from './state.module.css'

type Props =
  | { error: unknown; onRetry?: () => void; headingLevel?: 1 | 3 }
  | { title: string; text: string; retry?: string; onRetry?: () => void; headingLevel?: 1 | 3 }

type Words = 'unreachable' | 'internal' | 'notFound' | 'forbidden' | 'signedOut'

/** What happened, what was kept, what to do; with the request's id where there is one. */
export function ErrorState(props: Props) {
  const { t } = useTranslation()
  const words = 'error' in props ? wordsOf(props.error) : null
  const title = words ? t(`errors.${words}.title`) : 'title' in props ? props.title : ''
  const text = words ? t(`errors.${words}.text`) : 'text' in props ? props.text : ''
  // The log says more of a fault; of what one may not see, the words say all.
  const id =
    words === 'internal' &&
    'error' in props &&
    props.error instanceof ProblemError &&
    props.error.problem.instance
  const retry = ('retry' in props && props.retry) || t('ui.retry')
  // Most often it is the whole page.
  const Heading = `h${props.headingLevel ?? 1}` as const
  const mayHelp = words === null || words === 'unreachable' || words === 'internal'
  return (
    <div className={classes.state} data-page={Heading === 'h1'} role="alert">
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.text}>{text}</p>
      {id && <p className={classes.code}>{t('errors.code', { id })}</p>}
      {props.onRetry && mayHelp && (
        <div className={classes.action}>
          <Button variant="default" onClick={props.onRetry}>
            {retry}
          </Button>
        </div>
      )}
      {Heading === 'h1' && (words === 'forbidden' || words === 'notFound') && (
        <div className={classes.action}>
          <Button component={Link} to="/" variant="default">
            {t('errors.home')}
          </Button>
        </div>
      )}
      {words === 'signedOut' && (
        <div className={classes.action}>
          <SignInAgain />
        </div>
      )}
    </div>
  )
}

function wordsOf(error: unknown): Words {
  if (error instanceof UnreachableError) return 'unreachable'
  if (!(error instanceof ProblemError)) return 'internal'
  if (error.type === 'not-found') return 'notFound'
  if (error.type === 'forbidden') return 'forbidden'
  return error.type === 'signed-out' ? 'signedOut' : 'internal'
}
