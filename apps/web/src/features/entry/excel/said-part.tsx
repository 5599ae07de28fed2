import type { EntryFormRow } from '@tien-do/contract'
import { useTranslation } from '../../../lib/translation.ts'
import { useFigureWords } from '../../../lib/use-figure-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import classes from './entry-excel.module.css'

interface Props {
  figure: EntryFormRow['after']
  unit: string | null
  /** What of grade and note is the same there is not said again. */
  against?: EntryFormRow['before']
  strong?: boolean
}

/** A figure as one side of the comparison has it. */
export function SaidPart({ figure, unit, against, strong = false }: Props) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const words = useFigureWords()
  if (figure === null) return <span className={classes.nothing}>–</span>
  const { numerator, denominator, grade, note } = figure
  const isNew = against !== undefined
  return (
    <span className={classes.said}>
      <span className={`figures ${strong ? classes.strong : ''}`}>{words(figure, unit)}</span>
      {numerator !== null && denominator !== null && (
        <small className="figures">
          {number(numerator)}/{number(denominator)}
        </small>
      )}
      {isNew && grade !== (against?.grade ?? 'official') && <small>{t(`grade.${grade}`)}</small>}
      {isNew && note && note !== against?.note && <small className={classes.note}>“{note}”</small>}
    </span>
  )
}
