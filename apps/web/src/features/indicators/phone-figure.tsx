import { useTranslation } from '../../lib/translation.ts'
import { reportedInWords } from '../../lib/overview.ts'
import { FigureValue } from '../../ui/figure-value.tsx'
import { GradeDot } from '../../ui/grade-dot.tsx'
import { VerdictBadge } from '../../ui/verdict-badge.tsx'
import type { FigureRow } from './figure-rows.ts'
import classes from './indicators.module.css'
import { OriginalVerdict } from './original-verdict.tsx'
import { usePeriodWords } from './use-period-words.ts'
import { useTargetText } from '../../lib/use-target-text.ts'

interface Props {
  row: FigureRow
  unit: string | null
  against: readonly number[]
}

/** A line of the table on a phone: the period, the figure against its target, the mark. */
export function PhoneFigure({ row, unit, against }: Props) {
  const { t } = useTranslation()
  const targetText = useTargetText()
  const words = usePeriodWords()
  const word = reportedInWords(row.actual, row.verdict)
  return (
    <div className={classes.phoneRow}>
      <b>{words(row)}</b>
      <span className={classes.phoneFigure}>
        {row.grade && <GradeDot grade={row.grade} />}{' '}
        <b>
          {word ? (
            t(`verdict.${word}`)
          ) : (
            <FigureValue value={row.actual} unit={unit} against={against} />
          )}
        </b>
        {row.target && <> / {targetText(row.target)}</>}
      </span>
      {row.verdict && <VerdictBadge verdict={row.verdict} size={16} />}
      {row.originalVerdict && <OriginalVerdict verdict={row.originalVerdict} />}
    </div>
  )
}
