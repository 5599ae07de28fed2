import type { ListedRound } from '@tien-do/contract'
import { unbroken } from '../../lib/format.ts'
import { useTranslation } from '../../lib/translation.ts'
import classes from './rounds.module.css'

type Counts = NonNullable<ListedRound['counts']>

const onTheWay = ['submitted', 'returned', 'entered'] as const
const states = ['approved', ...onTheWay] as const

/** How far the figures of a round are: a bar, and the same in words. */
export function RoundCounts({ counts }: { counts: Counts }) {
  const { t } = useTranslation()
  const known = states.reduce((sum, state) => sum + counts[state], 0)
  const none = Math.max(0, counts.due - known)
  return (
    <div className={classes.counts}>
      <div className={classes.bar} aria-hidden>
        {states.map((state) =>
          counts[state] > 0 ? (
            <span key={state} data-state={state} style={{ flexGrow: counts[state] }} />
          ) : null,
        )}
        {none > 0 && <span data-state="none" style={{ flexGrow: none }} />}
      </div>
      <p>
        <b className="figures">
          {t('rounds.approvedOf', { approved: counts.approved, due: counts.due })}
        </b>
        {onTheWay
          .filter((state) => counts[state] > 0)
          .map((state) => said(t(`rounds.countIn.${state}`, { count: counts[state] })))}
        {none > 0 && said(t('rounds.countIn.none', { count: none }))}
      </p>
    </div>
  )
}

/** A part with the dot before it, which stays on the line that it ends. */
const said = (words: string) => `\u00a0· ${unbroken(words)}`
