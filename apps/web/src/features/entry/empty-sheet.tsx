import { Button } from '@mantine/core'
import { can } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { actorOf, useSession } from '../../lib/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useBoard } from './board.ts'

/** No indicator to enter: the coordinator can assign some, an office can only ask. */
export function EmptySheet() {
  const { t } = useTranslation()
  const { sheet } = useBoard()
  const session = useSession()
  const { code, slug } = sheet.commune
  const coordinates = session != null && can.coordinate(actorOf(session), { communeCode: code })
  return (
    <EmptyState
      title={t('entry.none.title')}
      text={t(coordinates ? 'entry.none.coordinator' : 'entry.none.office')}
      action={
        coordinates && (
          <Button component={Link} to={`/c/${slug}/settings`}>
            {t('entry.none.action')}
          </Button>
        )
      }
    />
  )
}
