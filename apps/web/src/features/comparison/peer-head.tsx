import type { PeerGroup } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './comparison.module.css'
import type { RankedAxis } from '../../lib/ranked-axis.ts'

interface Props {
  peer: PeerGroup
  axis: RankedAxis | null
}

/** A group of peers: its median over its line, how many of it are ranked. */
export function PeerHead({ peer, axis }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, median, medianCount, all, ranked } = peer
  return (
    <tr className={classes.peer}>
      <td aria-hidden />
      <th scope="rowgroup">{t(`kind.${kind}`)}</th>
      <td className={classes.plot}>
        {median !== null && axis && (
          <span className={classes.medianWord} style={medianPlace(axis.at(median))}>
            {t('comparison.median', { value: format.number(median, 2), count: medianCount })}
          </span>
        )}
      </td>
      <td colSpan={5} data-align="end">
        {t('comparison.peerRanked', { ranked, all, kind: t(`kind.${kind}`).toLowerCase() })}
      </td>
    </tr>
  )
}

/** The same in a line, for a phone. */
export function PeerWords({ peer }: Omit<Props, 'axis'>) {
  const { t } = useTranslation()
  const format = useFormat()
  const { kind, median, medianCount, all, ranked } = peer
  return (
    <>
      <b>{t(`kind.${kind}`)}:</b>{' '}
      {t('comparison.peerRanked', { ranked, all, kind: t(`kind.${kind}`).toLowerCase() })}
      {median !== null && (
        <>
          {'. '}
          {t('comparison.median', { value: format.number(median, 2), count: medianCount })}
        </>
      )}
    </>
  )
}

/** Over its line, but never outside the column. */
const medianPlace = (at: number) => ({
  left: `${at}%`,
  transform: `translateX(${at < 30 ? '-8px' : at > 70 ? 'calc(-100% + 8px)' : '-50%'})`,
})
