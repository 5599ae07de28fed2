import { grades, outlookStatuses, verdicts } from '@tien-do/domain'
import { useTranslation } from '../../lib/translation.ts'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { OutlookBadge } from '../../ui/outlook-badge.tsx'
import { saveStates, SaveStateIcon } from '../../ui/save-state.tsx'
import { taskStates, TaskStateBadge } from '../../ui/task-state.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import { NotInPlan, VerdictMark } from '../../ui/verdict-mark.tsx'
import classes from './design.module.css'

export function VerdictSamples() {
  const { t } = useTranslation()
  return (
    <table className={classes.states}>
      <tbody>
        {verdicts.map((verdict) => (
          <tr key={verdict}>
            <td>
              <VerdictBadge verdict={verdict} />
            </td>
            <td>
              <code>{verdict}</code>
            </td>
            <td>
              <span className={classes.marks}>
                <VerdictMark verdict={verdict} size={16} silent />
                <VerdictMark verdict={verdict} size={24} silent />
                <VerdictMark verdict={verdict} size={28} width={36} silent />
              </span>
            </td>
          </tr>
        ))}
        <tr>
          <td>
            <span className={classes.row}>
              <NotInPlan /> {t('design.notInPlan')}
            </span>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

export function OutlookSamples() {
  return (
    <div className={classes.stack}>
      {outlookStatuses.map((status) => (
        <OutlookBadge
          key={status}
          status={status}
          reason={status === 'not_assessable' ? 'no_baseline' : null}
        />
      ))}
      <div className={classes.row}>
        <OutlookBadge status="on_track" count={12} />
        <OutlookBadge status="at_risk" count={4} />
        <OutlookBadge status="off_track" count={3} />
      </div>
    </div>
  )
}

export function OtherSamples() {
  return (
    <div className={classes.stack}>
      <div className={classes.row}>
        {grades.toReversed().map((grade) => (
          <GradeDot key={grade} grade={grade} word />
        ))}
      </div>
      <div className={classes.row}>
        {saveStates.map((state) => (
          <SaveStateIcon key={state} state={state} word count={2} />
        ))}
      </div>
      <div className={classes.row}>
        {taskStates.map((state) => (
          <TaskStateBadge key={state} state={state} />
        ))}
      </div>
    </div>
  )
}
