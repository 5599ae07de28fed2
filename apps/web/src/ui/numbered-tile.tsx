import type { Verdict } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import { Link } from 'react-router'
import classes from './numbered-tile.module.css'

interface Props {
  /** As the plan numbers it: officials know indicators by number. */
  number: string
  verdict: Verdict
  to: string
  /** Said after the number to those who cannot see the tile, and on hover. */
  name?: string
}

/** One indicator as a tile: its number on the fill of its verdict. */
export function NumberedTile({ number, verdict, to, name }: Props) {
  const { t } = useTranslation()
  const word = t(`verdict.${verdict}`)
  const label = t('ui.tile', { number, word: name ? `${name}, ${word}` : word })
  return (
    <Link
      to={to}
      className={`${classes.tile} figures`}
      data-verdict={verdict}
      aria-label={label}
      title={label}
    >
      {number}
    </Link>
  )
}
