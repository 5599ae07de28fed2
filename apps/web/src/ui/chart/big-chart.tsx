import { useElementSize } from '@mantine/hooks'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { usePhone } from '../use-phone.ts'
import { AxesLayer } from './axes-layer.tsx'
import { ActualLayer, ProjectionLayer } from './actual-layer.tsx'
import type { ChartData } from './chart-data.ts'
import { ChartLegend } from './chart-legend.tsx'
import { chartModel, domainOf, horizonColumns, isInWords } from './chart-model.ts'
import classes from './big-chart.module.css'
import chart from './chart.module.css'
import { HorizonLayer } from './horizon-layer.tsx'
import { labelledSteps, PlanLabels } from './label-layer.tsx'
import { labelPlaces } from './label-places.ts'
import { LatestLabel } from './latest-label.tsx'
import { MilestoneLane } from './milestone-lane.tsx'
import { widthOf } from './placing.ts'
import type { Step } from './planned-steps.ts'
import { stepPath, stepRuns, TargetLayer, ZoneLayer } from './plan-layer.tsx'
import { NeedLayer } from './need-layer.tsx'
import { ProjectionLabel } from './projection-label.tsx'
import { digitsFor, linearScale } from './scale.ts'
import { ShortfallLayer, useShouldBeWords } from './shortfall-layer.tsx'
import { shortTarget } from './target-words.ts'
import { useLatestWords, widthOfLatest } from './use-latest-words.ts'
import { GradeShape } from '../grade-dot.tsx'

interface Props {
  data: ChartData
  /** The engine's sentence; the table beside the chart is the page's. */
  label: string
  /** On a slide: as high as there is room. */
  height?: number
  /** Without legend and notes: what is labelled directly has to do. */
  plain?: boolean
}

/** Plan, actuals and projection of one indicator, drawn after one grammar for every kind of target. */
export function BigChart({ data, label, height: given, plain = false }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const phone = usePhone()
  const { ref, width } = useElementSize()
  const clip = useId()
  const language = useLanguage()
  const model = chartModel(data)
  const latest = useLatestWords(data, model)
  const shouldBe = useShouldBeWords(data, model)
  const target = (step: Step) => shortTarget(step, language)
  const height = given ?? (phone ? 300 : 372)
  const horizonWidth = phone ? 44 : 64
  if (isInWords(data))
    return <MilestoneLane data={data} label={label} width="100%" height={150} allWords />

  if (model.values.length === 0) return <p className={classes.note}>{t('chart.noFigures')}</p>
  const { start, end } = data.period
  const percent = data.unit?.startsWith('%') ?? false
  const columns = horizonColumns(data, model)
  // A projection that ends inside the period is labelled beside its end.
  const isBeside = model.projection !== null && columns.every((it) => it.projected === null)
  const beside = phone ? 44 : 88
  const right =
    columns.length > 0 ? 22 + columns.length * horizonWidth + (isBeside ? beside / 2 : 0) : 0
  const margin = Math.max(right, isBeside ? beside : 16)
  const box = { left: phone ? 40 : 52, right: width - margin, top: 28, bottom: height - 40 }
  const x = linearScale([start, end + 1], [box.left, box.right])
  const y = linearScale(domainOf(data, model, 0.14), [box.bottom - 12, box.top])
  const layer = { steps: model.steps, x, y, top: box.top, bottom: box.bottom }

  const places = labelPlaces(
    { model, x, y, box, width: width - (isBeside ? 0 : margin - 16), phone },
    {
      steps: labelledSteps(model.steps, target).map((step) => ({
        step,
        width: widthOf(target(step)),
      })),
      latest: latest && widthOfLatest(latest, phone),
      shouldBe: shouldBe && !phone ? widthOf(shouldBe.value) + 8 : null,
      baseline: model.baseline && data.measure !== 'cumulative' ? 104 : null,
    },
  )

  return (
    <figure className={classes.figure}>
      <div ref={ref} style={{ height }}>
        {box.right > box.left && (
          <svg
            className={`${chart.svg} ${chart.big}`}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={label}
          >
            <ZoneLayer {...layer} />
            <AxesLayer data={data} latest={model.latest} x={x} y={y} box={box} phone={phone} />
            <clipPath id={clip}>
              <rect x={box.left} y={0} width={Math.max(0, box.right - box.left)} height={height} />
            </clipPath>
            <g clipPath={`url(#${clip})`}>
              {model.path.length > 1 && (
                <path
                  className={chart.path}
                  d={model.path
                    .map((it, i) => `${i ? 'L' : 'M'}${x(it.at)} ${y(it.value)}`)
                    .join('')}
                />
              )}
            </g>
            {stepRuns(model.originals).map((run) => (
              <path
                key={run[0]?.from}
                className={chart.original}
                d={stepPath(run, (it) => it.value, x, y)}
              />
            ))}
            <g clipPath={`url(#${clip})`}>
              <ProjectionLayer model={model} x={x} y={y} />
            </g>
            <TargetLayer {...layer} />
            <HorizonLayer
              data={data}
              columns={columns}
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
            <NeedLayer {...{ data, model, x, y, box }} />
            <ShortfallLayer
              {...{ data, model, x, y, box }}
              words={shouldBe}
              spot={places.shouldBe}
            />
            <ActualLayer model={model} x={x} y={y} bottom={box.bottom} r={4.2} />
            <PlanLabels {...{ data, model, x, y, places }} />
            <LatestLabel {...{ model, x, y, places, phone }} words={latest} />
            {isBeside && <ProjectionLabel {...{ data, model, x, y, phone }} />}
          </svg>
        )}
      </div>
      <figcaption hidden={plain}>
        <ChartLegend data={data} model={model} />
        <p className={classes.note}>
          {[
            phone && shouldBe?.note,
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
