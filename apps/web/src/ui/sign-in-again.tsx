import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from '../lib/translation.ts'
import { Link, useLocation } from 'react-router'
import { sessionQueries } from '../lib/session.ts'

/**
 * Where a session has ended while somebody worked: to sign in, and back. It waits to be chosen, so
 * that nothing that is being typed elsewhere on the page is lost.
 */
export function SignInAgain() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { pathname, search } = useLocation()
  return (
    <Button
      component={Link}
      to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}
      // Who is still thought to be signed in would be sent back at once.
      onClick={() => client.setQueryData(sessionQueries.session.queryKey, null)}
    >
      {t('shell.signIn')}
    </Button>
  )
}
