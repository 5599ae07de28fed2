import { Button } from '@mantine/core'
import type { Comparison, ComparisonRow } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useUnfolding } from '../../lib/use-printing.ts'
import type { RankedAxis } from '../../lib/ranked-axis.ts'
import classes from './comparison.module.css'
import { PeerWords } from './peer-head.tsx'
import { PhoneRank } from './phone-rank.tsx'

/** A commune takes a card: so many at first. */
const openAtFirst = 30

interface Props {
  comparison: Comparison
  ranked: readonly ComparisonRow[]
  rest: readonly ComparisonRow[]
  axis: RankedAxis | null
  medianOf: (row: ComparisonRow) => number | null
  isOwn: (row: ComparisonRow) => boolean
}

/** The ranking where a table has no room: group after group, a long one by its beginning and one's own. */
export function PhoneRanking({ comparison, ranked, rest, axis, medianOf, isOwn }: Props) {
  const { t } = useTranslation()
  const [whole, unfold] = useUnfolding()
  const { unit, year, peers } = comparison
  const groups = [
    ...peers.map((peer) => ({
      key: peer.kind,
      title: <PeerWords peer={peer} />,
      of: ranked.filter(({ commune }) => commune.kind === peer.kind),
    })),
    { key: 'rest', title: t('comparison.notRanked', { count: rest.length }), of: rest },
  ]
  const all = groups.flatMap(({ of }) => of)
  const shown = new Set(whole ? all : all.filter((it, at) => at < openAtFirst || isOwn(it)))
  return (
    <>
      {groups
        .map((group) => ({ ...group, of: group.of.filter((it) => shown.has(it)) }))
        .filter(({ of }) => of.length > 0)
        .map(({ key, title, of }) => (
          <div key={key} className={classes.phoneGroup} data-rest={key === 'rest'}>
            <p className={classes.phonePeer}>{title}</p>
            <ol className={classes.phone}>
              {of.map((it) => (
                <li key={it.indicator.id} data-own={isOwn(it)}>
                  <PhoneRank row={it} axis={axis} median={medianOf(it)} {...{ unit, year }} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      {shown.size < all.length && (
        <div className={classes.more}>
          <Button variant="default" onClick={unfold}>
            {t('city.more', { count: all.length - shown.size })}
          </Button>
        </div>
      )}
    </>
  )
}
