import type { Task } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { formatDay, unbrokenYears } from '../../lib/format.ts'
import classes from './tasks.module.css'

/** The printed words, and the days they were read as; neither without the other. */
export function DeadlineWords({ deadline }: { deadline: Task['deadline'] }) {
  const { t } = useTranslation()
  const sayDays = useDays()
  if (!deadline) return <span className={classes.quiet}>{t('tasks.noDeadline')}</span>
  return (
    <span className={classes.deadline}>
      <span lang="vi">{unbrokenYears(deadline.text)}</span>
      <small>{sayDays(deadline)}</small>
    </span>
  )
}

type Deadline = NonNullable<Task['deadline']>

function useDays() {
  const { t } = useTranslation()
  return ({ kind, start, end }: Pick<Deadline, 'start' | 'end'> & { kind?: string }) => {
    if (kind === 'ongoing') return t('tasks.ongoing')
    if (start && end && start !== end)
      return t('tasks.span', { start: formatDay(start), end: formatDay(end) })
    if (end) return t('tasks.until', { end: formatDay(end) })
    return start ? t('tasks.from', { start: formatDay(start) }) : t('tasks.noDates')
  }
}

/** What is due when, where the plan names steps. */
export function Phases({ deadline }: { deadline: Task['deadline'] }) {
  if (!deadline || deadline.phases.length === 0) return null
  return (
    <ol className={classes.phases}>
      {deadline.phases.map((phase) => (
        <Phase key={`${phase.what} ${phase.end}`} phase={phase} />
      ))}
    </ol>
  )
}

function Phase({ phase }: { phase: Deadline['phases'][number] }) {
  const sayDays = useDays()
  return (
    <li>
      {phase.what} <small>{sayDays(phase)}</small>
    </li>
  )
}
