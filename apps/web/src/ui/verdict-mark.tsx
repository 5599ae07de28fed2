import type { Verdict } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import classes from './verdict.module.css'
import { verdictIcons } from './verdict-icons.ts'

interface Props {
  verdict: Verdict
  /** 16 in tables, 18 in text, 24 in lists, 28 to 40 as a title. */
  size?: number
  /** Wider than high in the matrix. */
  width?: number
  /** The word is read out unless it stands beside the mark. */
  silent?: boolean
}

/** One mark everywhere: solid is judged, outlined is not judged yet. */
export function VerdictMark({ verdict, size = 18, width = size, silent = false }: Props) {
  const { t } = useTranslation()
  const Glyph = verdictIcons[verdict]
  const spoken = silent
    ? { 'aria-hidden': true }
    : { role: 'img', 'aria-label': t(`verdict.${verdict}`) }
  return (
    <span
      className={classes.mark}
      data-verdict={verdict}
      style={{ width, height: size, borderRadius: size < 18 ? 3 : 4 }}
      title={silent ? undefined : t(`verdict.${verdict}`)}
      {...spoken}
    >
      <Glyph size={Math.round(size * 0.7)} stroke={size < 24 ? 2.4 : 2.2} aria-hidden />
    </span>
  )
}

/** A cell of something that is not in this plan at all. */
export function NotInPlan() {
  const { t } = useTranslation()
  return <span className={classes.absent} role="img" aria-label={t('verdict.none')} />
}
