import { verdicts, type Verdict } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import { lowerFirst } from '../lib/format.ts'
import { NumberedTile } from './numbered-tile.tsx'
import classes from './tile-strip.module.css'
import { VerdictMark } from './verdict-mark.tsx'

export interface TileItem {
  number: string
  name: string
  verdict: Verdict
  to: string
}

/** Every indicator by number under its verdict: identity beside count, never a pie. */
export function TileStrip({ items }: { items: readonly TileItem[] }) {
  const { t } = useTranslation()
  const groups = verdicts
    .map((verdict) => ({ verdict, tiles: items.filter((it) => it.verdict === verdict) }))
    .filter(({ tiles }) => tiles.length > 0)
  return (
    <ul className={classes.strip}>
      {groups.map(({ verdict, tiles }) => (
        <li key={verdict} className={classes.group}>
          <p className={classes.head}>
            <VerdictMark verdict={verdict} size={18} silent />
            <span>
              <b className="figures">{tiles.length}</b> {lowerFirst(t(`verdict.${verdict}`))}
            </span>
          </p>
          <ul className={classes.tiles}>
            {tiles.map((tile) => (
              <li key={tile.number}>
                <NumberedTile {...tile} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
