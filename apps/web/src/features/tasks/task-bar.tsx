import type { Task } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import classes from './tasks.module.css'
import type { TaskAxis } from './task-axis.ts'

const pc = (value: number) => `${value}%`

/** Planned time as a bar, the deadline as a thick tick, ongoing as a dotted line. */
export function TaskBar({ task, axis }: { task: Task; axis: TaskAxis }) {
  const { t } = useTranslation()
  const { deadline } = task
  const from = Math.max(0, deadline?.start ? axis.at(deadline.start) : 0)
  const till = deadline?.end ? axis.at(deadline.end) : 100
  const to = Math.min(100, till)
  return (
    <svg className={classes.bar} width="100%" height="40" aria-hidden>
      {axis.quarters.map((x, index) => (
        <line
          key={x}
          className={index % 4 === 0 ? classes.yearLine : classes.quarterLine}
          x1={pc(x)}
          x2={pc(x)}
          y1="0"
          y2="100%"
        />
      ))}
      {axis.today !== null && (
        <line className={classes.today} x1={pc(axis.today)} x2={pc(axis.today)} y1="0" y2="100%" />
      )}
      {deadline?.kind === 'ongoing' && (
        <line className={classes.always} x1="0" x2="100%" y1="50%" y2="50%" />
      )}
      {deadline &&
        deadline.kind !== 'ongoing' &&
        (deadline.start ?? deadline.end) &&
        to >= from && (
          <svg y="50%" overflow="visible">
            <rect
              className={classes.planned}
              x={pc(from)}
              width={pc(to - from)}
              y="-5"
              height="10"
              rx="3"
            />
            {till <= 100 ? (
              <line className={classes.due} x1={pc(to)} x2={pc(to)} y1="-9" y2="9" />
            ) : (
              <text className={classes.beyond} x="100%" y="-9" textAnchor="end" dx="-4">
                {t('tasks.beyond', { year: deadline.end?.slice(0, 4) })}
              </text>
            )}
          </svg>
        )}
    </svg>
  )
}

/** Years and quarters over the bars. */
export function TaskAxisHead({ axis, today }: { axis: TaskAxis; today: string }) {
  return (
    <svg className={classes.axisHead} width="100%" height="40" aria-hidden>
      {axis.years.map(({ year, from }) => (
        <text key={year} className={classes.year} x={pc(from)} dx="4" y="14">
          {year}
        </text>
      ))}
      {axis.quarters.map((x, index) => (
        <text key={x} x={pc(x)} dx="4" y="34">
          {['I', 'II', 'III', 'IV'][index % 4]}
        </text>
      ))}
      {axis.today !== null && (
        <text className={classes.todayWord} x={pc(axis.today)} y="14" textAnchor="middle">
          {today}
        </text>
      )}
    </svg>
  )
}
