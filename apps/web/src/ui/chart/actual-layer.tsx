import { GradeShape } from '../grade-dot.tsx'
import type { Place } from './chart-figures.ts'
import type { ChartModel } from './chart-model.ts'
import classes from './chart.module.css'
import type { Scale } from './scale.ts'

interface Props {
  model: ChartModel
  x: Scale
  y: Scale
  bottom: number
  /** Radius of a dot; the latest is larger. */
  r: number
}

const line = (places: readonly Place[], x: Scale, y: Scale) =>
  places.map(({ at, value }, index) => `${index ? 'L' : 'M'}${x(at)} ${y(value)}`).join('')

/** Baseline, joined actuals, dots by grade, and rings where a figure is missing. */
export function ActualLayer({ model, x, y, bottom, r }: Props) {
  const { baseline, runs, dots, missing, latest } = model
  return (
    <>
      {baseline && (
        <path
          className={classes.baseline}
          data-kind={baseline.kind}
          d={
            baseline.kind === 'known'
              ? `M${x(baseline.at) - r} ${y(baseline.value)}h${r * 2}`
              : `M${x(baseline.at) - r * 2} ${y(baseline.value) + r * 2.4}h${r * 4}`
          }
        />
      )}
      {runs.map((run) => (
        <path key={run[0]?.at} className={classes.actual} d={line(run, x, y)} />
      ))}
      {missing.map(({ at, value }) => (
        <circle
          key={at}
          className={classes.missing}
          cx={x(at)}
          cy={value === null ? bottom : y(value)}
          r={r + 0.5}
        />
      ))}
      {dots.map((dot) => (
        <g
          key={dot.at}
          className={classes.dot}
          data-verdict={dot.verdict}
          data-latest={dot === latest}
          transform={`translate(${x(dot.at)} ${y(dot.value)})`}
        >
          <circle r={(dot === latest ? r * 1.25 : r) + 1.25} fill="var(--surface)" />
          <GradeShape grade={dot.grade} r={dot === latest ? r * 1.25 : r} />
        </g>
      ))}
    </>
  )
}

/** The projection, dashed and never dressed as fact, with its interval where there is one. */
export function ProjectionLayer({ model, x, y }: Pick<Props, 'model' | 'x' | 'y'>) {
  const { projection } = model
  if (!projection) return null
  const { from, to, low, high } = projection
  return (
    <>
      {low !== null && high !== null && (
        <path
          className={classes.interval}
          d={`M${x(from.at)} ${y(from.value)}L${x(to.at)} ${y(high)}V${y(low)}Z`}
        />
      )}
      <path className={classes.projection} d={line([from, to], x, y)} />
    </>
  )
}
