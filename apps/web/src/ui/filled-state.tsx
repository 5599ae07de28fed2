import type { Icon } from '@tabler/icons-react'
import type { Verdict } from '@tien-do/domain'
import classes from './verdict.module.css'

interface Props {
  icon: Icon
  /** The verdict whose colours it borrows. */
  fill: Verdict
  words: string
  size: number
}

/** The state of something that has no verdict: a glyph of its own in a verdict's colours, with its word. */
export function FilledState({ icon: StateIcon, fill, words, size }: Props) {
  return (
    <span className={classes.badge} data-verdict={fill}>
      <span
        className={classes.mark}
        data-verdict={fill}
        style={{ width: size, height: size, borderRadius: 4 }}
        aria-hidden
      >
        <StateIcon size={Math.round(size * 0.72)} stroke={2.2} />
      </span>
      <span className={classes.word}>{words}</span>
    </span>
  )
}
