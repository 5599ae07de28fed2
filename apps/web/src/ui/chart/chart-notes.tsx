import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import { usePick } from '../../lib/use-language.ts'
import classes from './big-chart.module.css'
import type { ChartData } from './chart-data.ts'
import { domainOf, type ChartModel } from './chart-model.ts'
import { bigPadding } from './value-drawing.tsx'
import { digitsFor } from './scale.ts'
import { useShouldBeWords } from './shortfall-layer.tsx'

interface Props {
  data: ChartData
  model: ChartModel
  phone: boolean
}

/** What a reader has to know and the drawing cannot say by itself. */
export function ChartNotes({ data, model, phone }: Props) {
  const { t } = useTranslation()
  const pick = usePick()
  const format = useFormat()
  const shouldBe = useShouldBeWords(data, model)
  const { seriesBreak } = data.chart
  const domain = domainOf(data, model, bigPadding)
  const percent = data.unit?.startsWith('%') ? '%' : ''
  const { notApplicable, implied } = model
  return (
    <p className={classes.note}>
      {[
        phone && shouldBe?.note,
        implied &&
          t('chart.impliedNote', {
            year: implied.year,
            value: format.value(implied.value, data.unit),
          }),
        model.assigned.length > 0 && t('chart.assignedNote'),
        model.originals.length > 0 && t('chart.originalNote'),
        seriesBreak &&
          t('chart.breakNote', { year: seriesBreak.year, reason: pick(seriesBreak.reason) }),
        notApplicable.length > 0 &&
          t('chart.notApplicableNote', { years: notApplicable.join(', ') }),
        domain[0] !== 0 &&
          t('chart.axisStarts', { value: format.number(domain[0], digitsFor(domain)) + percent }),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  )
}
