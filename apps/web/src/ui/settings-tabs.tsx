import { can, type Actor } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import { actorOf, useSession } from '../lib/session.ts'
import { PageTabs } from './page-tabs.tsx'

interface Tab {
  /** After `/c/{slug}/settings`. */
  page: string
  label: 'setUp' | 'offices' | 'users'
  may: (actor: Actor, it: { communeCode: string }) => boolean
}

/** The pages on which a commune is set up. A new one is a row here, and in pages.ts. */
const tabs: readonly Tab[] = [
  { page: '', label: 'setUp', may: can.review },
  { page: '/offices', label: 'offices', may: can.review },
  { page: '/users', label: 'users', may: can.seeUsers },
]

/** Leads from one page of the set-up to the others; shows only what this person may open. */
export function SettingsTabs({ commune }: { commune: { slug: string; code: string } }) {
  const { t } = useTranslation()
  const session = useSession()
  if (!session) return null
  const actor = actorOf(session)
  const shown = tabs.filter(({ may }) => may(actor, { communeCode: commune.code }))
  if (shown.length < 2) return null
  return (
    <PageTabs
      label={t('settings.label')}
      pages={shown.map(({ page, label }) => ({
        key: label,
        to: `/c/${commune.slug}/settings${page}`,
        words: t(`settings.${label}`),
      }))}
    />
  )
}
