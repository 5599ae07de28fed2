import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useTranslation } from '../lib/translation.ts'
import { EmptyState } from './empty-state.tsx'

/** A page of a round, in a commune that has none yet. */
export function NoRoundState({ slug }: { slug: string }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('entry.noRound.title')}
      text={t('entry.noRound.text')}
      action={
        <Button component={Link} to={`/c/${slug}/rounds`} variant="default">
          {t('nav.rounds')}
        </Button>
      }
      headingLevel={1}
    />
  )
}
