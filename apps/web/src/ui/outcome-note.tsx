import { IconAlertCircle, IconCheck, IconX } from '@tabler/icons-react'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { useTranslation } from '../lib/translation.ts'
import classes from './outcome-note.module.css'

/** What a step led to, in a sentence. */
export interface Outcome {
  words: string
  bad: boolean
}

interface Props {
  outcome: Outcome | null
  /** What can be done about it: a button. */
  action?: ReactNode
  onClose: () => void
}

const shownFor = 8_000

/** Lies over the foot of the page, so that nothing moves; what failed stays until it is closed. */
export function OutcomeNote({ outcome, action, onClose }: Props) {
  const { t } = useTranslation()
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (outcome === null || outcome.bad) return
    const timer = setTimeout(() => close(), shownFor)
    return () => clearTimeout(timer)
  }, [outcome])
  const NoteIcon = outcome?.bad ? IconAlertCircle : IconCheck
  return (
    <div className={classes.place} role="status">
      {outcome && (
        <div className={classes.note} data-bad={outcome.bad}>
          <NoteIcon size={18} stroke={1.8} aria-hidden />
          <p>{outcome.words}</p>
          {action}
          <button
            type="button"
            className={classes.close}
            aria-label={t('shell.closeMenu')}
            onClick={onClose}
          >
            <IconX size={16} stroke={1.8} aria-hidden />
          </button>
        </div>
      )}
    </div>
  )
}
