import { IconSquareDashed } from '@tabler/icons-react'
import { useTranslation } from '../../lib/translation.ts'
import { SaveStateIcon } from '../../ui/save-state.tsx'
import { useBoard } from './board.ts'
import classes from './entry-summary.module.css'
import { tallied, type Tally } from './tally.ts'

/** The sentence the sheet opens with: what is left, and how long it takes. */
export function useFinding(tally: Tally): string {
  const { t } = useTranslation()
  const { sheet } = useBoard()
  const { round } = sheet
  if (round.state === 'locked') return t('entry.locked')
  if (round.state === 'not_open')
    return t('entry.notOpen', { day: round.opensOn.split('-').reverse().join('/') })
  if (round.state === 'closed' && tally.all === 0)
    return t('entry.closed', { day: round.closesOn.split('-').reverse().join('/') })
  if (tally.all === 0) return t('entry.readOnly')
  if (tally.left > 0) return t('entry.left', { count: tally.left, minutes: tally.minutes })
  if (tally.sendable.length > 0) return t('entry.ready', { count: tally.sendable.length })
  if (tally.submitted > 0) return t('entry.sent', { count: tally.submitted })
  return t('entry.approved', { count: tally.approved })
}

/** Counts by save state, with icon and word. */
export function SaveCounts({ tally }: { tally: Tally }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.counts} aria-label={t('entry.counts')}>
      {tallied.map((state) => {
        const count = tally.counts[state]
        if (count === 0) return null
        return (
          <li key={state}>
            {state === 'empty' ? (
              <span className={classes.empty}>
                <IconSquareDashed size={18} stroke={1.6} aria-hidden />
                {t('entry.empty')} <b className="figures">{count}</b>
              </span>
            ) : (
              <SaveStateIcon state={state} word count={count} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The same counts as one bar; the words beside it say them. */
export function SaveBar({ tally }: { tally: Tally }) {
  return (
    <div className={classes.bar} aria-hidden>
      {tallied.map((state) =>
        tally.counts[state] === 0 ? null : (
          <span key={state} data-save={state} style={{ flexGrow: tally.counts[state] }} />
        ),
      )}
    </div>
  )
}
