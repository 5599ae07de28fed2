import type { ComparisonRow } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { FigureValue } from '../../ui/figure-value.tsx'
import classes from './comparison.module.css'
import type { RankedAxis } from '../../lib/ranked-axis.ts'
import { rankWords } from '../../lib/rank-words.ts'
import { RankedDots } from './ranked-dots.tsx'
import { CommuneName, Outcome } from './ranked-row.tsx'
import { useTargetText } from '../../lib/use-target-text.ts'

interface Props {
  row: ComparisonRow
  axis: RankedAxis | null
  median: number | null
  unit: string
}

/** A row of the ranking on a phone. */
export function PhoneRank({ row, axis, median, unit }: Props) {
  const { t } = useTranslation()
  const targetText = useTargetText()
  const { actual, target, endTarget } = row
  const plan =
    (target !== null && targetText(target)) ||
    (endTarget && t('table.by', { target: targetText(endTarget.text), year: endTarget.year ?? '' }))
  return (
    <div>
      <p className={classes.phoneHead}>
        <span className="figures">{rankWords(row)}</span>
        <b>
          <CommuneName row={row} />
        </b>
        <span>
          <b>
            <FigureValue value={actual} unit={unit} />
          </b>
          {plan && <> / {plan}</>}
        </span>
      </p>
      {axis && <RankedDots row={row} axis={axis} median={median} />}
      <Outcome row={row} />
    </div>
  )
}
