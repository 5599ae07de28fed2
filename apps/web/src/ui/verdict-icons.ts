import {
  IconCheck,
  IconChevronsUp,
  IconClock,
  IconLineDashed,
  IconMinus,
  IconProgress,
  IconQuestionMark,
  IconSlash,
  IconTilde,
  IconX,
  type Icon,
} from '@tabler/icons-react'
import type { Verdict } from '@tien-do/domain'

/** The glyph carries the verdict for those who see no colour, and on a copier. */
export const verdictIcons: Readonly<Record<Verdict, Icon>> = {
  exceeded: IconChevronsUp,
  met: IconCheck,
  nearly_met: IconTilde,
  not_met: IconX,
  no_data: IconLineDashed,
  unjudged: IconQuestionMark,
  in_progress: IconProgress,
  not_due: IconClock,
  no_target: IconMinus,
  not_applicable: IconSlash,
}
