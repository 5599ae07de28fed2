import { IconCalendarDue } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay } from '../../lib/format.ts'
import classes from './my-work.module.css'

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

interface Props {
  day: string
  today: string
  /** Still taken after the day, up to this one. */
  until?: string
}

/** By when, and how many days that is from today. */
export function DueDay({ day, today, until }: Props) {
  const { t } = useTranslation()
  const days = daysBetween(today, day)
  return (
    <p className={classes.due} data-late={days < 0}>
      <IconCalendarDue size={16} stroke={1.6} aria-hidden />
      <span>
        <span className={classes.dueDay}>{formatDay(day)}</span>{' '}
        <span className={classes.dueIn}>
          {days > 0
            ? t('period.daysLeft', { count: days })
            : days === 0
              ? t('period.today')
              : t('period.daysOver', { count: -days })}
        </span>
        {days < 0 && until !== undefined && (
          <small>{t('myWork.takenUntil', { day: formatDay(until) })}</small>
        )}
      </span>
    </p>
  )
}
