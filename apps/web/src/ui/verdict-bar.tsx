import { verdicts, type Verdict } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import { lowerFirst } from '../lib/format.ts'
import classes from './verdict-bar.module.css'

export type VerdictCounts = Partial<Record<Verdict, number>>

export const totalOf = (counts: VerdictCounts): number =>
  verdicts.reduce((sum, verdict) => sum + (counts[verdict] ?? 0), 0)

/** `3 vượt, 1 đạt, 1 chưa có số liệu`, in the fixed order. */
export function useCountWords() {
  const { t } = useTranslation()
  return (counts: VerdictCounts) =>
    verdicts
      .filter((verdict) => (counts[verdict] ?? 0) > 0)
      .map((verdict) => `${counts[verdict]} ${lowerFirst(t(`verdict.${verdict}`))}`)
      .join(', ') || t('ui.noIndicators')
}

interface Props {
  counts: VerdictCounts
  /** Whose bar this is, for those who cannot see it. */
  name?: string
  /** The whole of what is read out, where name and counts do not say enough. */
  label?: string
  /** The greatest total on the page: length is count, in one unit for all bars. */
  longest: number
  /** Lower, without counts: a mere support. */
  thin?: boolean
  height?: number
}

/** Verdicts as a stacked bar; every segment carries its count. */
export function VerdictBar({
  counts,
  name = '',
  label,
  longest,
  thin = false,
  height = 22,
}: Props) {
  const { t } = useTranslation()
  const words = useCountWords()
  return (
    <span
      className={classes.bar}
      role="img"
      aria-label={label ?? t('ui.barLabel', { name, counts: words(counts) })}
      data-thin={thin}
      style={{ height: thin ? 8 : height }}
    >
      {verdicts.map((verdict) => {
        const count = counts[verdict] ?? 0
        if (count === 0) return null
        return (
          <span
            key={verdict}
            className={`${classes.segment} figures`}
            data-verdict={verdict}
            style={{ width: `${(count / longest) * 100}%`, maxWidth: count * 34 }}
            title={`${count} ${lowerFirst(t(`verdict.${verdict}`))}`}
          >
            {!thin && count}
          </span>
        )
      })}
    </span>
  )
}
