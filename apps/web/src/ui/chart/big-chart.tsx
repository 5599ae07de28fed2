import { useElementSize } from '@mantine/hooks'
import { useTranslation } from '../../lib/translation.ts'
import { usePhone } from '../use-phone.ts'
import classes from './big-chart.module.css'
import type { ChartData } from './chart-data.ts'
import { ChartLegend } from './chart-legend.tsx'
import { chartModel, isInWords, isNotApplicable } from './chart-model.ts'
import { ChartNotes } from './chart-notes.tsx'
import { MilestoneLane } from './milestone-lane.tsx'
import { NotApplicableBox } from './not-applicable-box.tsx'
import { ValueDrawing } from './value-drawing.tsx'

interface Props {
  data: ChartData
  /** The engine's sentence; the table beside the chart is the page's. */
  label: string
  /** On a slide: as high as there is room. */
  height?: number
  /** Without legend and notes: what is labelled directly has to do. */
  plain?: boolean
  /** Without the lines of the plan before it was amended; the axes stay as they are. */
  withoutOriginals?: boolean
}

const laneHeight = 150

/** Plan, actuals and projection of one indicator, drawn after one grammar for every kind of target. */
export function BigChart({
  data,
  label,
  height: given,
  plain = false,
  withoutOriginals = false,
}: Props) {
  const { t } = useTranslation()
  const phone = usePhone()
  const { ref, width } = useElementSize()
  const whole = chartModel(data)
  const model = withoutOriginals ? { ...whole, originals: [] } : whole
  const kind = isNotApplicable(data) ? 'not_applicable' : isInWords(data) ? 'words' : 'values'
  if (kind === 'values' && model.values.length === 0)
    return <p className={classes.note}>{t('chart.noFigures')}</p>
  const height = kind === 'values' ? (given ?? (phone ? 300 : 372)) : laneHeight
  return (
    <figure className={classes.figure}>
      <div ref={ref} className={classes.room} style={{ minHeight: height }}>
        {width > 0 && kind === 'not_applicable' && (
          <NotApplicableBox label={label} width={width} height={height} />
        )}
        {width > 0 && kind === 'words' && (
          <MilestoneLane data={data} label={label} width={width} height={height} allWords />
        )}
        {width > 0 && kind === 'values' && (
          <ValueDrawing {...{ data, model, label, width, height, phone }} />
        )}
      </div>
      {kind === 'values' && (
        <figcaption hidden={plain}>
          <ChartLegend data={data} model={model} />
          <ChartNotes data={data} model={model} phone={phone} />
        </figcaption>
      )}
    </figure>
  )
}
