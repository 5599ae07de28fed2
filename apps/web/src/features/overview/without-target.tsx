import { IconChevronDown } from '@tabler/icons-react'
import { outlookStatuses, type OutlookStatus } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { NumberedTile } from '../../ui/numbered-tile.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import type { TileItem } from '../../ui/tile-strip.tsx'
import { VerdictMark } from '../../ui/verdict-mark.tsx'
import classes from './overview.module.css'

/** More of them would push the first problem off the first screen: they are folded. */
const most = 12

export type StandTile = TileItem & { status: OutlookStatus }

/** Without a target this year there is no verdict, but an outlook: that is what they stand under. */
export function WithoutTarget({ tiles, year }: { tiles: readonly StandTile[]; year: number }) {
  const { t } = useTranslation()
  const own = tiles.filter(({ verdict }) => verdict === 'no_target')
  if (own.length === 0) return null
  const head = (
    <>
      <VerdictMark verdict="no_target" size={18} silent />
      <span>{t('overview.without', { count: own.length, year })}</span>
    </>
  )
  const groups = (
    <ul className={classes.withoutGroups}>
      {outlookStatuses.map((status) => {
        const under = own.filter((it) => it.status === status)
        return (
          under.length > 0 && (
            <li key={status}>
              <OutlookBadge status={status} count={under.length} size={16} />
              <ul className={classes.withoutTiles}>
                {under.map((tile) => (
                  <li key={tile.number}>
                    <NumberedTile {...tile} />
                  </li>
                ))}
              </ul>
            </li>
          )
        )
      })}
    </ul>
  )
  if (own.length <= most)
    return (
      <div className={classes.without}>
        <p className={classes.withoutHead}>{head}</p>
        {groups}
      </div>
    )
  return (
    <details className={classes.without}>
      <summary className={`${classes.withoutHead} ${classes.withoutSummary}`}>
        {head}
        <IconChevronDown className={classes.chevron} size={18} stroke={1.8} aria-hidden />
      </summary>
      {groups}
    </details>
  )
}
