import type { ChartModel } from './chart-model.ts'
import classes from './chart.module.css'
import type { Step } from './planned-steps.ts'
import type { Scale } from './scale.ts'

interface Props {
  steps: readonly Step[]
  x: Scale
  y: Scale
  top: number
  bottom: number
}

/** Steps that follow each other without a year between form one line. */
function stepRuns(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = []
  for (const step of steps) {
    const run = runs.at(-1)
    if (run?.at(-1)?.to === step.from) run.push(step)
    else runs.push([step])
  }
  return runs
}

/** A step line through one bound of each step. */
function stepPath(run: readonly Step[], bound: (step: Step) => number, x: Scale, y: Scale) {
  return run
    .map((it, index) => `${index ? 'L' : 'M'}${x(it.from)} ${y(bound(it))}H${x(it.to)}`)
    .join('')
}

/** The tinted side of the plan: a dot inside it is met. */
export function ZoneLayer({ steps, x, y, top, bottom }: Props) {
  return steps.map(({ from, to, value, max, way, op }) => {
    const left = x(from)
    const width = x(to) - left
    const line = y(value)
    const other = max === null ? line : y(max)
    const zone = {
      up: { from: top, to: line },
      down: { from: max === null ? line : other, to: bottom },
      band: { from: other, to: line },
    }[way]
    return (
      <g key={from}>
        <rect
          className={classes.zone}
          x={left}
          y={zone.from}
          width={width}
          height={Math.max(0, zone.to - zone.from)}
        />
        {op === 'range' && max !== null && way !== 'band' && (
          <rect className={classes.band} x={left} y={other} width={width} height={line - other} />
        )}
      </g>
    )
  })
}

/** The planned line: teeth on the allowed side of "at least", hollow ends where equal is not met. */
export function TargetLayer({ steps, x, y }: Props) {
  const runs = stepRuns(steps)
  const low = (it: Step) => (it.way === 'down' && it.max !== null ? it.max : it.value)
  return (
    <>
      {runs.map((run) => (
        <g key={run[0]?.from}>
          <path className={classes.target} d={stepPath(run, low, x, y)} />
          {run.some((it) => it.op === 'range') && (
            <path
              className={classes.target}
              d={stepPath(
                run,
                (it) => (low(it) === it.value ? (it.max ?? it.value) : it.value),
                x,
                y,
              )}
            />
          )}
        </g>
      ))}
      {steps
        .filter((it) => it.op === 'gte' || it.op === 'lte')
        .map((it) => (
          <Teeth key={it.from} step={it} x={x} y={y} />
        ))}
      {steps
        .filter((it) => it.op === 'gt' || it.op === 'lt')
        .flatMap((it) => [it.from, it.to].map((at) => ({ at, value: it.value })))
        .map(({ at, value }) => (
          <circle
            key={`${at} ${value}`}
            className={classes.hollow}
            cx={x(at)}
            cy={y(value)}
            r={3}
          />
        ))}
    </>
  )
}

function Teeth({ step, x, y }: { step: Step; x: Scale; y: Scale }) {
  const from = x(step.from)
  const width = x(step.to) - from
  const count = Math.max(2, Math.round(width / 9))
  const height = step.way === 'up' ? -4 : 4
  return (
    <path
      className={classes.tooth}
      d={Array.from(
        { length: count },
        (_, index) => `M${from + ((index + 0.5) * width) / count} ${y(step.value)}v${height}`,
      ).join('')}
    />
  )
}

/** The planned path through the way-points. */
export function PathLayer({ model, x, y }: { model: ChartModel; x: Scale; y: Scale }) {
  return model.paths.map((run) => (
    <path
      key={run[0]?.at}
      className={classes.path}
      d={run.map((it, i) => `${i ? 'L' : 'M'}${x(it.at)} ${y(it.value)}`).join('')}
    />
  ))
}

/** Beside the plan, in no verdict: what it was before it was amended, and what the city sets. */
export function SecondLines({ model, x, y }: { model: ChartModel; x: Scale; y: Scale }) {
  const lines = [
    ...stepRuns(model.originals).map((run) => ({ run, of: classes.original })),
    ...stepRuns(model.assigned).map((run) => ({ run, of: classes.assigned })),
  ]
  return lines.map(({ run, of }) => (
    <path key={`${of} ${run[0]?.from}`} className={of} d={stepPath(run, (it) => it.value, x, y)} />
  ))
}
