import { useTranslation } from '../../../lib/translation.ts'
import { rankWords } from '../../../lib/rank-words.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLanguage } from '../../../lib/use-language.ts'
import type { SharedAxes } from '../../../ui/chart/shared-axes.ts'
import { SmallMultiple } from '../../../ui/chart/small-multiple.tsx'
import { dueIn, shortTarget } from '../../../ui/chart/target-words.ts'
import { VerdictMark } from '../../../ui/verdict-mark.tsx'
import { CommuneName } from '../ranked-row.tsx'
import classes from './multiples.module.css'
import type { Multiple } from './multiples-model.ts'
import { useMultipleWords } from './use-multiple-words.ts'

interface Props {
  multiple: Multiple
  year: number
  unit: string
  axes: SharedAxes | null
  size: { width: number; height: number }
}

/** One commune over its years: rank and name, the year's figure with its verdict, the small chart. */
export function CommuneMultiple({ multiple, year, unit, axes, size }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const { sentenceOf, whyNotOf } = useMultipleWords(unit)
  const { row, data } = multiple
  const due = dueIn(data, year)
  const why = whyNotOf(row)
  return (
    <>
      <p className={classes.name}>
        {row.rank !== null && <span className="figures">{rankWords(row)} </span>}
        <CommuneName row={row} />
      </p>
      <p className={classes.figures}>
        <VerdictMark verdict={row.verdict} size={16} silent />
        <span>
          <b className="figures">{row.actual === null ? '–' : format.number(row.actual, 2)}</b>
          {due && <span> / {shortTarget(due, language)}</span>}
        </span>
      </p>
      <p>
        {t(`verdict.${row.verdict}`)}
        {why !== null && row.whyNot !== row.verdict && <span className={classes.why}>{why}</span>}
      </p>
      <SmallMultiple data={data} label={sentenceOf(multiple)} axes={axes} {...size} />
    </>
  )
}
