import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconCircleDashed,
  IconClockExclamation,
  IconProgress,
  IconRepeat,
  type Icon,
} from '@tabler/icons-react'
import type { Verdict } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import { FilledState } from './filled-state.tsx'

/** In the order in which lists show them: what needs somebody first. */
export const taskStates = [
  'overdue',
  'blocked',
  'late_report',
  'not_started',
  'in_progress',
  'on_schedule',
  'done',
] as const
type TaskState = (typeof taskStates)[number]

/** Tasks borrow the fills of the verdicts, with glyphs of their own. */
const looks: Readonly<Record<TaskState, { icon: Icon; fill: Verdict }>> = {
  overdue: { icon: IconAlertTriangle, fill: 'not_met' },
  blocked: { icon: IconBan, fill: 'not_met' },
  late_report: { icon: IconClockExclamation, fill: 'nearly_met' },
  not_started: { icon: IconCircleDashed, fill: 'no_data' },
  in_progress: { icon: IconProgress, fill: 'in_progress' },
  on_schedule: { icon: IconRepeat, fill: 'met' },
  done: { icon: IconCheck, fill: 'met' },
}

export function TaskStateBadge({ state, size = 18 }: { state: TaskState; size?: number }) {
  const { t } = useTranslation()
  return <FilledState {...looks[state]} words={t(`taskState.${state}`)} size={size} />
}
