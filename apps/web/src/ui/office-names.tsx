import type { OverviewIndicator } from '@tien-do/contract'
import { useTranslation } from '../lib/translation.ts'

/** More supports than these are counted: the line is about who answers. */
const named = 2

/** Who answers for an indicator first, then who only supports; names may hold commas themselves. */
export function OfficeNames({ offices }: Pick<OverviewIndicator, 'offices'>) {
  const { t } = useTranslation()
  if (offices.length === 0) return t('filter.unassigned')
  const namesOf = (wanted: boolean) =>
    offices.filter(({ role }) => (role === 'support') === wanted).map(({ name }) => name)
  const leads = namesOf(false)
  const supports = namesOf(true)
  if (supports.length === 0) return leads.join('; ')
  const words =
    supports.length > named
      ? t('table.supportCount', { count: supports.length })
      : t('table.supports', { names: supports.join('; ') })
  return (
    <span title={supports.join('; ')}>
      {[...(leads.length > 0 ? [leads.join('; ')] : []), words].join(' · ')}
    </span>
  )
}
