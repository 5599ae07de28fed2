import { figureDigits, type Operator } from '@tien-do/domain'
import { useId } from 'react'
import { useLanguage } from '../../lib/use-language.ts'
import { formatNumber } from '../../lib/format.ts'
import { ActualLayer, ProjectionLayer } from './actual-layer.tsx'
import type { ChartData } from './chart-data.ts'
import type { Place } from './chart-figures.ts'
import { chartModel, domainOf, isInWords, isNotApplicable } from './chart-model.ts'
import classes from './chart.module.css'
import { MilestoneLane } from './milestone-lane.tsx'
import { NotApplicableBox } from './not-applicable-box.tsx'
import { SecondLines, TargetLayer, ZoneLayer } from './plan-layer.tsx'
import { along, freest, widthOf, type Spot } from './placing.ts'
import { linearScale } from './scale.ts'
import type { SharedAxes } from './shared-axes.ts'
import { boundsOf, shortTarget } from './target-words.ts'

interface Props {
  data: ChartData
  /** The engine's sentence. */
  label: string
  width?: number
  height?: number
  /** Prints the latest figure beside its dot, where the row does not print it already. */
  showValue?: boolean
  /** Years and values that it shares with the charts beside it; left out: its own. */
  axes?: SharedAxes | null
}

/** How far the label stands above its line: clear of teeth and of hollow ends. */
const labelLift: Readonly<Partial<Record<Operator, number>>> = { gte: 6, gt: 7, lt: 7 }

/** One indicator at a glance; only the end target is labelled. */
export function SmallMultiple({
  data,
  label,
  width = 141,
  height = 80,
  showValue = false,
  axes = null,
}: Props) {
  const clip = useId()
  const language = useLanguage()
  if (isNotApplicable(data)) return <NotApplicableBox label={label} width={width} height={height} />
  if (isInWords(data))
    return <MilestoneLane data={data} label={label} width={width} height={height} />

  const model = chartModel(data)
  const { start, end } = axes?.years ?? data.period
  const [left, right, top, bottom] = [5, width - 5, 16, height - 20]
  const x = linearScale([start, end + 1], [left, right])
  const y = linearScale(axes?.values ?? domainOf(data, model, 0.1), [bottom - 3, top])
  const last = model.steps.at(-1)
  const layer = { steps: model.steps, x, y, top: top - 14, bottom }
  const above = last
    ? y(last.max !== null && last.way !== 'down' ? last.max : last.value) -
      (labelLift[last.op] ?? 4)
    : 0
  const { latest } = model
  const endLabel = last ? shortTarget(last, language) : ''
  const labelWidth = widthOf(endLabel)
  const figure =
    showValue && latest
      ? formatNumber(
          latest.value,
          language,
          figureDigits(latest.value, data.unit, boundsOf(data.chart.targets)),
        )
      : ''
  const spot = figure && latest ? figureSpot(latest) : null

  return (
    <svg
      className={`${classes.svg} ${classes.small}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <clipPath id={clip}>
        <rect x={left - 5} y={0} width={right - left + 10} height={bottom + 5} />
      </clipPath>
      <ZoneLayer {...layer} />
      <path className={classes.axis} d={`M${left} ${bottom}H${right}`} opacity={0.5} />
      <path
        className={classes.axis}
        d={Array.from({ length: end - start + 2 }, (_, i) => `M${x(start + i)} ${bottom}v3`).join(
          '',
        )}
      />
      {data.chart.seriesBreak && (
        <path
          className={classes.break}
          d={`M${x(data.chart.seriesBreak.year)} ${top - 10}V${bottom}`}
        />
      )}
      <SecondLines model={model} x={x} y={y} />
      <g clipPath={`url(#${clip})`}>
        <ProjectionLayer model={model} x={x} y={y} />
      </g>
      <TargetLayer {...layer} />
      <ActualLayer model={model} x={x} y={y} bottom={bottom} r={2.8} />
      {last && (
        <text
          className={`${classes.figure} ${last.way === 'up' ? classes.haloZone : classes.halo}`}
          x={Math.max(besideDots(x(last.to) - (last.to > end ? 0 : 5), above), left + labelWidth)}
          y={above}
          textAnchor="end"
        >
          {endLabel}
        </text>
      )}
      {spot && latest && (
        <text
          className={`${classes.figure} ${classes.inWord} ${classes.halo}`}
          data-verdict={latest.verdict}
          x={spot.x}
          y={spot.y}
          textAnchor={spot.anchor}
        >
          {figure}
        </text>
      )}
      {(start === end
        ? [{ year: start, at: (left + right) / 2, anchor: 'middle' as const }]
        : [
            { year: start, at: left, anchor: 'start' as const },
            { year: end, at: right, anchor: 'end' as const },
          ]
      ).map(({ year, at, anchor }) => (
        <text
          key={year}
          className={`${classes.figure} ${classes.muted}`}
          x={at}
          y={height - 3}
          textAnchor={anchor}
        >
          {year}
        </text>
      ))}
    </svg>
  )

  /** The end of the label's line, left of the dots that it would cover. */
  function besideDots(right: number, line: number): number {
    const covered = model.dots
      .filter(({ value }) => y(value) > line - 14 && y(value) < line + 4)
      .map(({ at }) => x(at))
      .filter((it) => it > right - labelWidth - 4 && it < right + 8)
    return Math.min(right, ...covered.map((it) => it - 7))
  }

  /** Right of its dot or left of it, below or above: where it covers least. */
  function figureSpot({ at, value }: Place): Spot {
    const [cx, cy] = [x(at), y(value)]
    const start = { x: cx + 7, anchor: 'start' } as const
    const end = { x: cx - 7, anchor: 'end' } as const
    const edge = { x: Math.max(1, cx - 3 - widthOf(figure)), anchor: 'start' } as const
    const lines = [
      ...model.runs,
      ...model.steps.map((it) => [
        { at: it.from, value: it.value },
        { at: it.to, value: it.value },
      ]),
      ...(model.projection ? [[model.projection.from, model.projection.to]] : []),
      ...model.dots.map((it) => [it]),
    ]
    return freest(
      [
        { ...start, y: cy + 12 },
        { ...start, y: cy - 5 },
        { ...end, y: cy + 12 },
        { ...end, y: cy - 5 },
        { ...start, y: cy + 4 },
        // At the left edge, where the next year stands at the right.
        { ...edge, y: cy - 7 },
        { ...edge, y: cy + 16 },
      ],
      { width: widthOf(figure), lines: 1 },
      {
        points: [
          ...lines.flatMap((line) =>
            along(
              line.map((it) => ({ x: x(it.at), y: y(it.value) })),
              4,
            ),
          ),
          // The ring of a missing year has a size.
          ...model.missing.flatMap((it) =>
            [-5, 0, 5].map((off) => ({ x: x(it.at), y: y(it.value ?? 0) + off })),
          ),
        ],
        rects: [],
        edge: { left: 0, right: width, top: 0, bottom: bottom + 4 },
      },
    )
  }
}
