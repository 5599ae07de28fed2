import { useTranslation } from '../lib/translation.ts'
import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ErrorState } from '../ui/error-state.tsx'
import { NotFoundPage } from './not-found-page.tsx'

/** What a page throws ends here, inside the shell where there is one. */
export function ErrorPage() {
  const { t } = useTranslation()
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  // After a deployment the chunk of a page that is still open has another name.
  const outdated = error instanceof TypeError && /import|module/i.test(error.message)
  const reload = () => window.location.reload()
  if (!outdated) return <ErrorState error={error} onRetry={reload} />
  return (
    <ErrorState
      title={t('errors.newVersion.title')}
      text={t('errors.newVersion.text')}
      retry={t('errors.reload')}
      onRetry={reload}
    />
  )
}
