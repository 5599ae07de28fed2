import type { Verdict } from '@tien-do/domain'
import { verdictIcons } from '../verdict-icons.ts'
import classes from './chart.module.css'
import { Hatch } from './hatch.tsx'

interface Props {
  verdict: Verdict
  /** Its middle. */
  x: number
  y: number
  size: number
}

/** The mark of a verdict inside a drawing: the same square and glyph as beside a word. */
export function SvgMark({ verdict, x, y, size }: Props) {
  const Glyph = verdictIcons[verdict]
  const [left, top] = [x - size / 2, y - size / 2]
  const glyph = Math.round(size * 0.7)
  const box = { x: left, y: top, width: size, height: size, rx: size < 18 ? 3 : 4 }
  return (
    <g data-verdict={verdict} className={classes.mark}>
      <rect {...box} className={classes.markBox} />
      {verdict === 'no_data' && <Hatch {...box} />}
      <Glyph
        x={x - glyph / 2}
        y={y - glyph / 2}
        size={glyph}
        stroke={size < 24 ? 2.4 : 2.2}
        aria-hidden
      />
    </g>
  )
}
