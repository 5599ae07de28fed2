import classes from './chart.module.css'
import type { LabelProps } from './label-layer.tsx'
import type { LatestWords } from './use-latest-words.ts'

type Props = Pick<LabelProps, 'model' | 'x' | 'y' | 'places'> & {
  words: LatestWords | null
  phone: boolean
}

/** The latest figure with its grade; where there is room, what it lacks and how late it is. */
export function LatestLabel({ model, x, y, places, words, phone }: Props) {
  const { latest, steps } = model
  const { latest: spot } = places
  if (!latest || !spot || !words) return null
  const middle = spot.x + (spot.anchor === 'start' ? 40 : -40)
  const step = steps.find((it) => x(it.from) <= middle && middle < x(it.to))
  const above = step && spot.y < y(step.value)
  const inZone = step && (step.way === 'up' ? above : step.way === 'down' && !above)
  const halo = inZone ? classes.haloZone : classes.halo
  const place = { x: spot.x, textAnchor: spot.anchor } as const
  const [first, second] = [spot.y, spot.y + 17]
  if (phone)
    return (
      <g data-verdict={latest.verdict}>
        <text className={`${classes.inWord} ${halo}`} fontSize={15} {...place} y={first}>
          {words.figure}
        </text>
        <text className={halo} {...place} y={second}>
          {words.grade}
        </text>
      </g>
    )
  return (
    <g data-verdict={latest.verdict}>
      <text className={halo} {...place} y={first}>
        <tspan className={classes.strong} fontSize={14}>
          {words.figure}
        </tspan>{' '}
        {words.grade}
      </text>
      <text className={`${classes.inWord} ${halo}`} {...place} y={second}>
        {words.gap}
      </text>
    </g>
  )
}
