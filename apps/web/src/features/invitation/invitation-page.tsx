import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '../../lib/translation.ts'
import { Link, useParams } from 'react-router'
import { isProblem } from '../../lib/problem-error.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Logo } from '../../ui/logo.tsx'
import { PageSkeleton } from '../../ui/skeletons.tsx'
import { usePageTitle } from '../../ui/use-page-title.ts'
import { InvitationForm } from './invitation-form.tsx'
import classes from './invitation.module.css'
import { invitationQueries } from './invitation-queries.ts'

/** Where a link of an invitation leads: open to whoever holds it, and once. */
export function InvitationPage() {
  const { t } = useTranslation()
  const { token = '' } = useParams()
  const { data, error, refetch } = useQuery(invitationQueries.of(token))
  usePageTitle(t('invitation.title'))
  // A link cut short in copying is as good as none.
  const unknown = isProblem(error, 'not-found') || isProblem(error, 'invalid-input')
  return (
    <div className={classes.page}>
      <header className={classes.brand}>
        <Logo large />
        <span>
          <b>{t('app.name')}</b>
          <small>{t('app.tagline')}</small>
        </span>
      </header>
      <main className={classes.main}>
        {data?.invited && <InvitationForm token={token} invited={data.invited} />}
        {unknown && <Closed why="unknown" />}
        {data && data.state !== 'open' && <Closed why={data.state} />}
        {error && !unknown && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!data && !error && <PageSkeleton />}
      </main>
    </div>
  )
}

/** Why the link opens nothing, and what to do. */
function Closed({ why }: { why: 'used' | 'ended' | 'unknown' }) {
  const { t } = useTranslation()
  return (
    <div className={classes.form}>
      <h1>{t(`invitation.closed.${why}.title`)}</h1>
      <p>{t(`invitation.closed.${why}.text`)}</p>
      <Link to="/sign-in">{t('invitation.toSignIn')}</Link>
    </div>
  )
}
