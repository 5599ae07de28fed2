import { useId } from 'react'
import { useTranslation } from '../../lib/translation.ts'
import { usePick } from '../../lib/use-language.ts'
import { GradeShape } from '../grade-dot.tsx'
import { ActualLayer, ProjectionLayer } from './actual-layer.tsx'
import { AxesLayer } from './axes-layer.tsx'
import type { ChartData } from './chart-data.ts'
import { domainOf, horizonColumns, type ChartModel } from './chart-model.ts'
import chart from './chart.module.css'
import { HorizonLayer } from './horizon-layer.tsx'
import { labelledSteps, PlanLabels, usePlanWords } from './label-layer.tsx'
import { labelPlaces } from './label-places.ts'
import { LatestLabel } from './latest-label.tsx'
import { NeedLayer } from './need-layer.tsx'
import { widthOf } from './placing.ts'
import { PathLayer, SecondLines, TargetLayer, ZoneLayer } from './plan-layer.tsx'
import { ProjectionLabel } from './projection-label.tsx'
import { linearScale } from './scale.ts'
import { BreakLayer, breakWords } from './break-layer.tsx'
import { ShortfallLayer, useShouldBeWords } from './shortfall-layer.tsx'
import { useLatestWords, sizeOfLatest } from './use-latest-words.ts'

interface Props {
  data: ChartData
  model: ChartModel
  label: string
  width: number
  height: number
  phone: boolean
}

/** Room above and below what is drawn, as a share of its span. */
export const bigPadding = 0.14

/** The big chart of everything that has a value axis. */
export function ValueDrawing({ data, model, label, width, height, phone }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const clip = useId()
  const latest = useLatestWords(data, model)
  const shouldBe = useShouldBeWords(data, model)
  const words = usePlanWords(data, model)
  const horizonWidth = phone ? 44 : 64
  const { start, end } = data.period
  const columns = horizonColumns(data, model)
  // A projection that ends inside the period is labelled beside its end.
  const isBeside = model.projection !== null && columns.every((it) => it.projected === null)
  const beside = phone ? 44 : 88
  const right =
    columns.length > 0 ? 22 + columns.length * horizonWidth + (isBeside ? beside / 2 : 0) : 0
  const margin = Math.max(right, isBeside ? beside : 16)
  const box = { left: phone ? 40 : 52, right: width - margin, top: 28, bottom: height - 40 }
  if (box.right <= box.left) return null
  const x = linearScale([start, end + 1], [box.left, box.right])
  // On a phone figure and grade stand one over the other, under a dot that may be the lowest.
  const under = phone ? 18 : 12
  const y = linearScale(domainOf(data, model, bigPadding), [box.bottom - under, box.top])
  const layer = { steps: model.steps, x, y, top: box.top, bottom: box.bottom }

  const { seriesBreak } = data.chart
  const broken = seriesBreak && {
    at: x(seriesBreak.year),
    said: breakWords(x(seriesBreak.year), pick(seriesBreak.reason), t('chart.seriesBreak'), box),
  }
  const places = labelPlaces(
    { model, x, y, box, width: width - (isBeside ? 0 : margin - 16), phone },
    {
      steps: labelledSteps(model.steps, words.step).map((step) => ({
        step,
        width: widthOf(words.step(step)),
        isAverage: words.isAverage,
      })),
      latest: latest && sizeOfLatest(latest, phone),
      shouldBe:
        shouldBe && !phone ? Math.max(widthOf(shouldBe.head), widthOf(shouldBe.value)) + 8 : null,
      baseline: words.baseline === null ? null : widthOf(words.baseline) + 6,
      original: words.original === null ? null : widthOf(words.original),
      reserved: broken ? [{ ...broken.said.rect, right: broken.said.rect.right + 6 }] : [],
      assigned: words.assigned === null ? null : widthOf(words.assigned),
    },
  )

  return (
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
        <rect x={box.left} y={0} width={box.right - box.left} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <PathLayer model={model} x={x} y={y} />
      </g>
      <SecondLines model={model} x={x} y={y} />
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
      {broken && <BreakLayer {...broken} box={box} />}
      {model.notApplicable
        .filter(() => !phone)
        .map((year) => (
          <text
            key={year}
            className={`${chart.muted} ${chart.halo}`}
            x={x(year + 0.5)}
            y={box.bottom - 8}
            textAnchor="middle"
          >
            {t('chart.notApplicable')}
          </text>
        ))}
      {model.interims.map(({ at, value, grade, period }) => (
        <g key={period} className={chart.interim} transform={`translate(${x(at)} ${y(value)})`}>
          <GradeShape grade={grade} r={3} />
        </g>
      ))}
      <NeedLayer {...{ data, model, x, y, box }} />
      <ShortfallLayer {...{ data, model, x, y, box }} words={shouldBe} spot={places.shouldBe} />
      <ActualLayer model={model} x={x} y={y} bottom={box.bottom} r={4.2} />
      <PlanLabels {...{ model, x, y, places, words }} />
      <LatestLabel {...{ model, x, y, places, phone }} words={latest} />
      {isBeside && <ProjectionLabel {...{ data, model, x, y, phone }} />}
    </svg>
  )
}
