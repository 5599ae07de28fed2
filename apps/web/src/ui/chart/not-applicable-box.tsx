import { useTranslation } from '../../lib/translation.ts'
import classes from './chart.module.css'
import { Hatch } from './hatch.tsx'
import { widthOf } from './placing.ts'

interface Props {
  label: string
  width: number
  height: number
}

/** What does not apply has no axis and no dots: hatched, and said in words. */
export function NotApplicableBox({ label, width, height }: Props) {
  const { t } = useTranslation()
  const words = t('chart.notApplicable')
  const room = widthOf(words) + 16
  const [middle, half] = [height / 2, 14]
  return (
    <svg
      className={classes.svg}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <Hatch x={0} y={0} width={width} height={height} />
      <rect
        className={classes.plate}
        x={(width - room) / 2}
        y={middle - half}
        width={room}
        height={half * 2}
      />
      <text className={classes.strong} x={width / 2} y={middle + 4.5} textAnchor="middle">
        {words}
      </text>
    </svg>
  )
}
