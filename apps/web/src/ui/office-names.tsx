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
  return (
    <>
      {leads.length > 0 && <span lang="vi">{leads.join('; ')}</span>}
      {leads.length > 0 && supports.length > 0 && ' · '}
      {supports.length > named && (
        <span title={supports.join('; ')}>
          {t('table.supportCount', { count: supports.length })}
        </span>
      )}
      {supports.length > 0 && supports.length <= named && (
        <>
          {t('table.supports')} <span lang="vi">{supports.join('; ')}</span>
        </>
      )}
    </>
  )
}
