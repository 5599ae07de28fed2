import { useElementSize } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { usePhone } from '../use-phone.ts'
import { AxesLayer } from './axes-layer.tsx'
import { ActualLayer, ProjectionLayer } from './actual-layer.tsx'
import type { ChartData } from './chart-data.ts'
import { ChartLegend } from './chart-legend.tsx'
import { chartModel, domainOf, isInWords } from './chart-model.ts'
import classes from './big-chart.module.css'
import chart from './chart.module.css'
import { HorizonLayer } from './horizon-layer.tsx'
import { PlanLabels } from './label-layer.tsx'
import { LatestLabel } from './latest-label.tsx'
import { MilestoneLane } from './milestone-lane.tsx'
import { stepPath, stepRuns, TargetLayer, ZoneLayer } from './plan-layer.tsx'
import { NeedLayer } from './need-layer.tsx'
import { ProjectionLabel } from './projection-label.tsx'
import { digitsFor, linearScale } from './scale.ts'
import { ShortfallLayer } from './shortfall-layer.tsx'
import { GradeShape } from '../grade-dot.tsx'

interface Props {
  data: ChartData
  /** The engine's sentence; the table beside the chart is the page's. */
  label: string
}

/** Plan, actuals and projection of one indicator, drawn after one grammar for every kind of target. */
export function BigChart({ data, label }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const phone = usePhone()
  const { ref, width } = useElementSize()
  const height = phone ? 300 : 372
  const horizonWidth = phone ? 44 : 64
  if (isInWords(data))
    return <MilestoneLane data={data} label={label} width="100%" height={150} allWords />

  const model = chartModel(data)
  if (model.values.length === 0) return <p className={classes.note}>{t('chart.noFigures')}</p>
  const { start, end } = data.period
  const percent = data.unit?.startsWith('%') ?? false
  const right = (model.projection ? (phone ? 44 : 88) : 16) + model.horizons.length * horizonWidth
  const box = { left: phone ? 40 : 52, right: width - right, top: 28, bottom: height - 40 }
  const x = linearScale([start, end + 1], [box.left, box.right])
  const y = linearScale(domainOf(data, model, 0.14), [box.bottom - 12, box.top])
  const layer = { steps: model.steps, x, y, top: box.top, bottom: box.bottom }

  return (
    <figure className={classes.figure}>
      <div ref={ref} style={{ height }}>
        {width > 0 && (
          <svg
            className={`${chart.svg} ${chart.big}`}
            width={width}
            height={height}
            role="img"
            aria-label={label}
          >
            <ZoneLayer {...layer} />
            <AxesLayer data={data} latest={model.latest} x={x} y={y} box={box} phone={phone} />
            {model.path.length > 1 && (
              <path
                className={chart.path}
                d={model.path.map((it, i) => `${i ? 'L' : 'M'}${x(it.at)} ${y(it.value)}`).join('')}
              />
            )}
            {stepRuns(model.originals).map((run) => (
              <path
                key={run[0]?.from}
                className={chart.original}
                d={stepPath(run, (it) => it.value, x, y)}
              />
            ))}
            <ProjectionLayer model={model} x={x} y={y} />
            <TargetLayer {...layer} />
            <HorizonLayer
              steps={model.horizons}
              left={box.right + 8}
              width={horizonWidth}
              y={y}
              box={box}
            />
            {data.seriesBreak && (
              <g>
                <path
                  className={chart.break}
                  d={`M${x(data.seriesBreak.year)} ${box.top - 16}V${box.bottom}`}
                />
                <text className={chart.strong} x={x(data.seriesBreak.year) + 6} y={box.top - 8}>
                  {data.seriesBreak.reason}
                </text>
              </g>
            )}
            {model.interims.map(({ at, value, grade, period }) => (
              <g
                key={period}
                className={chart.interim}
                transform={`translate(${x(at)} ${y(value)})`}
              >
                <GradeShape grade={grade} r={3} />
              </g>
            ))}
            <NeedLayer data={data} model={model} x={x} y={y} box={box} />
            <ShortfallLayer data={data} model={model} x={x} y={y} box={box} />
            <ActualLayer model={model} x={x} y={y} bottom={box.bottom} r={4.2} />
            <PlanLabels data={data} model={model} x={x} y={y} box={box} />
            <LatestLabel data={data} model={model} x={x} y={y} box={box} phone={phone} />
            <ProjectionLabel data={data} model={model} x={x} y={y} box={box} phone={phone} />
          </svg>
        )}
      </div>
      <figcaption>
        <ChartLegend data={data} model={model} />
        <p className={classes.note}>
          {[
            model.implied &&
              t('chart.impliedNote', {
                year: model.implied.year,
                value: format.value(model.implied.value, data.unit),
              }),
            y.domain[0] !== 0 &&
              t('chart.axisStarts', {
                value: format.number(y.domain[0], digitsFor(y.domain)) + (percent ? '%' : ''),
              }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      </figcaption>
    </figure>
  )
}
