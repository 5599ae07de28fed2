import { IconCalendarDue, IconCalendarOff, IconLock } from '@tabler/icons-react'
import type { Round, RoundException } from '@tien-do/contract'
import { Trans, useTranslation } from '../lib/translation.ts'
import { useFormat } from '../lib/use-format.ts'
import classes from './round-deadline.module.css'

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

interface Props {
  round: Round
  today: string
  /** For whom it is open again after its closing. */
  exceptions?: readonly RoundException[]
}

/** By when the round must be in, counted from the day the product takes for today. */
export function RoundDeadline({ round, today, exceptions = [] }: Props) {
  const { t } = useTranslation()
  const { day, instant } = useFormat()
  if (round.lockedAt)
    return (
      <p className={classes.deadline}>
        <IconLock size={18} stroke={1.6} aria-hidden />
        {t('period.lockedOn', { at: instant(round.lockedAt) })}
      </p>
    )
  if (round.state === 'closed' || round.state === 'not_open')
    return (
      <p className={classes.deadline}>
        <IconCalendarOff size={18} stroke={1.6} aria-hidden />
        <span>
          <Trans
            i18nKey={round.state === 'closed' ? 'period.closedOn' : 'period.opensOn'}
            values={{ day: day(round.state === 'closed' ? round.closesOn : round.opensOn) }}
            components={{ b: <b /> }}
          />
          {exceptions.map((it) => (
            <span key={it.id}>
              ; {t('period.openAgain', { office: it.office.name, day: day(it.until) })}
            </span>
          ))}
        </span>
      </p>
    )
  const days = daysBetween(today, round.deadline)
  const left =
    days > 0
      ? t('period.daysLeft', { count: days })
      : days === 0
        ? t('period.today')
        : t('period.daysOver', { count: -days })
  return (
    <p className={classes.deadline} data-late={days < 0}>
      <IconCalendarDue size={18} stroke={1.6} aria-hidden />
      <span>
        <Trans
          i18nKey="period.deadline"
          values={{ day: day(round.deadline) }}
          components={{ b: <b /> }}
        />
        , {left}
        {days < 0 && <>; {t('period.closes', { day: day(round.closesOn) })}</>}
      </span>
    </p>
  )
}
