import {
  IconArrowBackUp,
  IconBan,
  IconClock,
  IconFlagCheck,
  IconFlagX,
  IconLineDashed,
  IconTrendingDown,
  IconTrendingUp,
  IconTrendingUpDown,
  type Icon,
} from '@tabler/icons-react'
import type { OutlookReason, OutlookStatus } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import classes from './outlook-badge.module.css'

const icons: Readonly<Record<OutlookStatus, Icon>> = {
  reached: IconFlagCheck,
  on_track: IconTrendingUp,
  at_risk: IconTrendingUpDown,
  off_track: IconTrendingDown,
  moving_away: IconArrowBackUp,
  missed: IconFlagX,
  no_data: IconLineDashed,
  not_due: IconClock,
  not_assessable: IconBan,
}

interface Props {
  status: OutlookStatus
  /** How many: the count before the word, in a line of counts. */
  count?: number
  /** Why it cannot be assessed, said with the word. */
  reason?: OutlookReason | null
  size?: number
}

/** Never a filled square, so that a year's verdict and the outlook cannot be taken for each other. */
export function OutlookBadge({ status, count, reason, size = 18 }: Props) {
  const { t } = useTranslation()
  const StatusIcon = icons[status]
  const word = t(`outlook.${status}`)
  return (
    <span
      className={classes.badge}
      data-status={status}
      data-counted={count !== undefined}
      data-reason={reason != null}
    >
      <StatusIcon size={size} stroke={1.8} className={classes.icon} aria-hidden />
      {count === undefined ? (
        <span className={classes.word}>
          {word}
          {reason && `: ${t(`outlookReason.${reason}`)}`}
        </span>
      ) : (
        <span className={classes.counted}>
          <b className="figures">{count}</b>{' '}
          {word.charAt(0).toLocaleLowerCase('vi') + word.slice(1)}
        </span>
      )}
    </span>
  )
}
