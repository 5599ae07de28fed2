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
  // The words of a bar that reaches further stand before the line of today, not across it.
  const wordsEnd = axis.today.beyond === null && axis.today.at > 50 ? axis.today.at : 100
  return (
    <svg className={classes.bar} width="100%" height="40" aria-hidden>
      {axis.quarters.map(({ no, from: x }) => (
        <line
          key={x}
          className={no === 1 ? classes.yearLine : classes.quarterLine}
          x1={pc(x)}
          x2={pc(x)}
          y1="0"
          y2="100%"
        />
      ))}
      {axis.today.beyond === null && (
        <line
          className={classes.today}
          x1={pc(axis.today.at)}
          x2={pc(axis.today.at)}
          y1="0"
          y2="100%"
        />
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
              <text className={classes.beyond} x={pc(wordsEnd)} y="-9" textAnchor="end" dx="-6">
                {t('tasks.beyond', { year: deadline.end?.slice(0, 4) })}
              </text>
            )}
          </svg>
        )}
    </svg>
  )
}

/** Years, quarters and today over the bars. */
export function TaskAxisHead({ axis, today }: { axis: TaskAxis; today: string }) {
  const { t } = useTranslation()
  const { at, beyond } = axis.today
  // In the right half the words end at the line, in the left they begin there: neither leaves the axis.
  const isRight = at > 50
  return (
    <svg className={classes.axisHead} width="100%" height="62" aria-hidden>
      <svg x={pc(at)} overflow="visible">
        {/* The fonts have no arrows. */}
        <path
          className={classes.today}
          d={
            beyond === null
              ? 'M0 4V21'
              : isRight
                ? 'M-19 13H-6M-11 8l5 5-5 5'
                : 'M19 13H6M11 8l-5 5 5 5'
          }
        />
        <text
          className={classes.todayWord}
          x={(isRight ? -1 : 1) * (beyond === null ? 5 : 25)}
          y="17"
          textAnchor={isRight ? 'end' : 'start'}
        >
          {beyond === null ? today : t(`tasks.todayBeyond.${beyond}`, { today })}
        </text>
      </svg>
      {axis.years.map(({ year, from }) => (
        <text key={year} className={classes.year} x={pc(from)} dx="4" y="37">
          {year}
        </text>
      ))}
      {axis.quarters.map(({ no, from }) => (
        <text key={from} x={pc(from)} dx="4" y="56">
          {['I', 'II', 'III', 'IV'][no - 1]}
        </text>
      ))}
    </svg>
  )
}
