import { Button } from '@mantine/core'
import { useTranslation } from '../lib/translation.ts'
import { Link } from 'react-router'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/use-page-title.ts'

export function NotFoundPage() {
  const { t } = useTranslation()
  usePageTitle(t('errors.notFound.title'))
  return (
    <EmptyState
      headingLevel={1}
      title={t('errors.notFound.title')}
      text={t('errors.notFound.text')}
      action={
        <Button component={Link} to="/" variant="default">
          {t('errors.home')}
        </Button>
      }
    />
  )
}
