import { Button } from '@mantine/core'
import type { CommuneStanding } from '@tien-do/contract'
import { verdicts } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { useAddress } from '../../lib/use-address.ts'
import { useUnfolding } from '../../lib/use-printing.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/section.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { CityFilterBar, cityFilters } from './city-filters.tsx'
import { cityList } from './city-list.ts'
import { CommuneStand } from './commune-stand.tsx'
import classes from './city.module.css'

/** From this many on, a list wants to be searched and sorted. */
const many = 8

/** So many are shown at first; one looks for a commune by its name, not by scrolling. */
const openAtFirst = 30

/** The communes that have a plan, one a row. */
export function CityCommunes({ items }: { items: readonly CommuneStanding[] }) {
  const { t } = useTranslation()
  const { address } = useAddress()
  const [open, unfold] = useUnfolding()
  const shown = cityList(items, cityFilters(address))
  const visible = open ? shown : shown.slice(0, openAtFirst)
  const there = verdicts.filter((it) => shown.some(({ counts }) => (counts[it] ?? 0) > 0))
  return (
    <Section
      title={t('city.communes')}
      note={t('city.communesNote')}
      {...(items.length >= many || shown.length < items.length
        ? { actions: <CityFilterBar /> }
        : {})}
      flush
    >
      {items.length === 0 && (
        <EmptyState headingLevel={3} title={t('city.none')} text={t('city.noneText')} />
      )}
      {items.length > 0 && shown.length === 0 && (
        <EmptyState headingLevel={3} title={t('city.noneShown')} text={t('city.noneShownText')} />
      )}
      {there.length > 0 && (
        <ul className={classes.legend} aria-label={t('city.legend')}>
          {there.map((verdict) => (
            <li key={verdict}>
              <VerdictBadge verdict={verdict} size={16} />
            </li>
          ))}
        </ul>
      )}
      <ul className={classes.communes}>
        {visible.map((standing) => (
          <li key={standing.commune.slug}>
            <CommuneStand standing={standing} />
          </li>
        ))}
      </ul>
      {visible.length < shown.length && (
        <div className={classes.more}>
          <Button variant="default" onClick={unfold}>
            {t('city.more', { count: shown.length - visible.length })}
          </Button>
        </div>
      )}
    </Section>
  )
}
