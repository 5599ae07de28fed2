import {
  IconCalendarClock,
  IconCalendarOff,
  IconClockExclamation,
  IconLock,
  IconPencil,
  type Icon,
} from '@tabler/icons-react'
import type { Round } from '@tien-do/contract'
import type { Verdict } from '@tien-do/domain'
import { useTranslation } from '../lib/translation.ts'
import { FilledState } from './filled-state.tsx'

/** Rounds borrow the fills of the verdicts, with glyphs of their own. */
const looks: Readonly<Record<Round['state'], { icon: Icon; fill: Verdict }>> = {
  not_open: { icon: IconCalendarClock, fill: 'not_due' },
  open: { icon: IconPencil, fill: 'in_progress' },
  late: { icon: IconClockExclamation, fill: 'nearly_met' },
  closed: { icon: IconCalendarOff, fill: 'no_data' },
  locked: { icon: IconLock, fill: 'met' },
}

/** Where a round stands: glyph and word. */
export function RoundState({ state, size = 20 }: { state: Round['state']; size?: number }) {
  const { t } = useTranslation()
  return <FilledState {...looks[state]} words={t(`rounds.state.${state}`)} size={size} />
}
