import { useTranslation } from '../../lib/translation.ts'
import { FilterSelect } from '../../ui/filter-select.tsx'
import { countOf, shows, type Show } from './row-filter.ts'
import classes from './set-up.module.css'
import type { SetUpRow } from './set-up-queries.ts'

interface Props {
  rows: readonly SetUpRow[]
  show: Show
  group: string | null
  onFilter: (changes: Record<string, string | null>) => void
}

/** Filters that count what each of them would show. */
export function SetUpFilters({ rows, show, group, onFilter }: Props) {
  const { t } = useTranslation()
  const groups = [...new Set(rows.map((it) => it.group))]
  const inGroup = group === null ? rows : rows.filter((it) => it.group === group)
  return (
    <div className={classes.filters}>
      <div className={classes.shows} role="group" aria-label={t('setUp.show')}>
        {shows.map((it) => (
          <button
            key={it}
            type="button"
            className={classes.show}
            aria-pressed={it === show}
            onClick={() => onFilter({ show: it === 'all' ? null : it })}
          >
            {t(`setUp.filters.${it}`)} <span className="figures">{countOf(inGroup, it)}</span>
          </button>
        ))}
      </div>
      {groups.length > 1 && (
        <FilterSelect
          label={t('setUp.group')}
          value={group ?? ''}
          options={[
            { value: '', label: t('setUp.allGroups') },
            ...groups.map((it) => ({ value: it, label: it })),
          ]}
          onChange={(value) => onFilter({ group: value })}
        />
      )}
    </div>
  )
}
