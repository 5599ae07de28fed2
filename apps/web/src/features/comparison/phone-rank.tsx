import type { ComparisonRow } from '@tien-do/contract'
import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import classes from './comparison.module.css'
import type { RankedAxis } from '../../lib/ranked-axis.ts'
import { rankWords } from '../../lib/rank-words.ts'
import { rankedDecimals } from './ranked-decimals.ts'
import { RankedDots } from './ranked-dots.tsx'
import { CommuneName, Outcome } from './ranked-row.tsx'
import { useTargetText, withoutYear } from '../../lib/use-target-text.ts'

interface Props {
  row: ComparisonRow
  axis: RankedAxis | null
  median: number | null
  unit: string
  year: number
}

/** A row of the ranking on a phone. */
export function PhoneRank({ row, axis, median, unit, year }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const targetText = useTargetText()
  const { actual, target, endTarget } = row
  const plan =
    (target !== null && withoutYear(targetText(target), year)) ||
    (endTarget &&
      t('table.by', {
        target: withoutYear(targetText(endTarget.text), endTarget.year),
        year: endTarget.year ?? '',
      }))
  return (
    <div>
      <p className={classes.phoneHead}>
        <span className="figures">{rankWords(row)}</span>
        <b>
          <CommuneName row={row} />
        </b>
        <span>
          <b>{actual === null ? '–' : format.value(actual, unit, rankedDecimals(row, unit))}</b>
          {plan && <> / {plan}</>}
        </span>
      </p>
      {axis && <RankedDots row={row} axis={axis} median={median} />}
      <Outcome row={row} />
    </div>
  )
}
