import type { Overview } from '@tien-do/contract'
import { useTranslation } from './translation.ts'
import type { IndicatorFilters } from './indicator-filters.ts'

/** What a page is narrowed to, in words: for the screen, and for paper, which has no menus. */
export function useFilterWords() {
  const { t } = useTranslation()
  return ({ offices }: Pick<Overview, 'offices'>, filters: IndicatorFilters): string[] => {
    const { group, office, verdict, status, search } = filters
    const officeName =
      office === 'none' ? t('filter.unassigned') : offices.find(({ id }) => id === office)?.name
    const used = [
      [t('filter.group'), group],
      [t('filter.office'), office && (officeName ?? office)],
      [t('filter.verdict'), verdict && t(`verdict.${verdict}`)],
      [t('filter.status'), status && t(`outlook.${status}`)],
      [t('filter.search'), search && `“${search}”`],
    ]
    return used.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  }
}
