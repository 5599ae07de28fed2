import { Button } from '@mantine/core'
import { IconPresentation } from '@tabler/icons-react'
import type { Overview } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { Link } from 'react-router'
import { meetingPath } from '../../lib/round-paths.ts'
import { actorOf, useSession } from '../../lib/session.ts'
import { usePhone } from '../../ui/use-phone.ts'

/** For those who hold the meeting's pen: the round of the page on a large screen. */
export function MeetingLink({ overview }: { overview: Overview }) {
  const { t } = useTranslation()
  const phone = usePhone()
  const session = useSession()
  const { commune, year, round, rounds } = overview
  if (!session || !can.conclude(actorOf(session), { communeCode: commune.code })) return null
  const key = round ?? String(year)
  const to = meetingPath(commune.slug, rounds.includes(key) ? key : null)
  if (phone)
    return (
      <Button component={Link} to={to} px={12} aria-label={t('meeting.open')}>
        <IconPresentation size={20} stroke={1.7} aria-hidden />
      </Button>
    )
  return (
    <Button
      component={Link}
      to={to}
      leftSection={<IconPresentation size={18} stroke={1.7} aria-hidden />}
    >
      {t('meeting.open')}
    </Button>
  )
}
