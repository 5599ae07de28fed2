import { Link } from 'react-router'
import { useTranslation } from '../../lib/translation.ts'
import { totalOf, VerdictBar, type VerdictCounts } from '../../ui/verdict-bar.tsx'
import classes from './overview.module.css'

interface ProgressRow {
  key: string
  name: string
  /** The name is as the plan prints it, in Vietnamese. */
  printed: boolean
  to: string
  counts: VerdictCounts
  /** How many of the year's due figures are there. */
  withData: number
  /** Small, after the share: `phối hợp 2`. */
  note?: string | undefined
}

/** A bar of verdicts a row, each a way on; length is count, in one unit for all bars. */
export function ProgressBars({ rows }: { rows: readonly ProgressRow[] }) {
  const { t } = useTranslation()
  const longest = Math.max(1, ...rows.map(({ counts }) => totalOf(counts)))
  return (
    <ul className={classes.bars}>
      {rows.map(({ key, name, printed, to, counts, withData, note }) => (
        <li key={key}>
          <Link to={to} className={classes.bar}>
            <span className={classes.barHead}>
              <span lang={printed ? 'vi' : undefined}>{name}</span>
              <span className={classes.share}>
                {withData > 0 && (
                  <>
                    <b className="figures">
                      {(counts.exceeded ?? 0) + (counts.met ?? 0)}/{withData}
                    </b>{' '}
                    {t('ui.attainedWord')}
                  </>
                )}
                {withData > 0 && note && ' · '}
                {note}
              </span>
            </span>
            <VerdictBar counts={counts} name={name} longest={longest} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
