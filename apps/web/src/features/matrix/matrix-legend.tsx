import { outlookStatuses, verdicts, type StandingView } from '@tien-do/domain'
import classes from './matrix.module.css'
import glyphs from './matrix-glyphs.module.css'
import { useMarkWords } from './use-mark-words.ts'

/** Every mark with its word, in the order in which all lists show them. */
export function MatrixLegend({ view, shown }: { view: StandingView; shown: string }) {
  const words = useMarkWords(view)
  const marks = [...(view === 'verdict' ? verdicts : outlookStatuses), 'none']
  return (
    <ul className={classes.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <span className={classes.legendCell} aria-hidden>
            <span
              className={`${classes.cell} ${glyphs.mark}`}
              data-mark={mark}
              data-verdict={view === 'verdict' ? mark : undefined}
            />
          </span>
          {words[mark]}
        </li>
      ))}
      <li className={classes.shownCount}>{shown}</li>
    </ul>
  )
}
