import type { ChartBox } from './chart-box.ts'
import classes from './chart.module.css'
import { rectOf, widthOf, type Rect, type Spot } from './placing.ts'

interface BreakWords extends Spot {
  words: string
  /** The room they take. */
  rect: Rect
}

/** The reason beside the line; where it has no room, a short word: it stands below the chart too. */
export function breakWords(at: number, reason: string, short: string, box: ChartBox): BreakWords {
  const words = at + 6 + widthOf(reason) <= box.right ? reason : short
  const isLeft = at + 6 + widthOf(words) > box.right
  const spot: Spot = isLeft
    ? { x: at - 6, y: box.top - 10, anchor: 'end' }
    : { x: at + 6, y: box.top - 10, anchor: 'start' }
  return { ...spot, words, rect: rectOf(spot, { width: widthOf(words), lines: 1 }) }
}

interface Props {
  at: number
  said: BreakWords
  box: ChartBox
}

/** From here on it is counted otherwise, and nothing is joined across. */
export function BreakLayer({ at, said, box }: Props) {
  return (
    <g>
      <path className={classes.break} d={`M${at} ${box.top - 18}V${box.bottom}`} />
      <text className={classes.strong} x={said.x} y={said.y} textAnchor={said.anchor}>
        {said.words}
      </text>
    </g>
  )
}
