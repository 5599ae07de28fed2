import { useTranslation } from '../../lib/translation.ts'
import { useFormat } from '../../lib/use-format.ts'
import type { ChartBox } from './chart-box.ts'
import { dayOf, type ChartData } from './chart-data.ts'
import type { ChartModel } from './chart-model.ts'
import classes from './chart.module.css'
import type { Spot } from './placing.ts'
import type { Scale } from './scale.ts'

interface Props {
  data: ChartData
  model: ChartModel
  x: Scale
  y: Scale
  box: ChartBox
  words: ReturnType<typeof useShouldBeWords>
  /** Null on a phone: there the words stand below the chart. */
  spot: Spot | null
}

/** What the plan asked for by the day of the latest figure; null where nothing is late. */
export function useShouldBeWords(data: ChartData, { latest, expected }: ChartModel) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!latest || !expected) return null
  const at = {
    value: format.amount(expected.value, data.unit),
    day: dayOf(expected.at),
  }
  return {
    head: t('chart.shouldBe'),
    value: t('chart.shouldBeAt', at),
    note: t('chart.shouldBeNote', at),
  }
}

/** What is missing stands vertical, what is late lies horizontal; the diamond should be by now. */
export function ShortfallLayer({ data, model, x, y, box, words, spot }: Props) {
  const { latest, expected } = model
  if (!latest || !expected || !words) return null

  const months = data.outlook?.months ?? null
  const [cx, cy, py] = [x(latest.at), y(latest.value), y(expected.value)]
  // Where the path never had this value there is no moment to point at.
  const reached = months !== null && months < 0 ? x(latest.at + months / 12) : null
  const place = spot && ({ x: spot.x, textAnchor: spot.anchor } as const)
  return (
    <g data-verdict={latest.verdict}>
      {spot && spot.y + 22 < py && (
        <path className={classes.leader} d={`M${cx} ${spot.y + 22}V${py}`} />
      )}
      <path className={classes.gap} d={`M${cx} ${py}V${cy}`} />
      {reached !== null && (
        <path
          className={classes.gap}
          d={`M${cx} ${cy}H${Math.max(box.left, reached)}m7 -4.5l-7 4.5l7 4.5`}
          strokeLinejoin="round"
        />
      )}
      <path className={classes.diamond} d={`M${cx} ${py - 6}l6 6l-6 6l-6 -6z`} aria-hidden />
      {spot && place && (
        <>
          <text className={`${classes.strong} ${classes.haloZone}`} {...place} y={spot.y}>
            {words.head}
          </text>
          <text className={classes.haloZone} {...place} y={spot.y + 17}>
            {words.value}
          </text>
        </>
      )}
    </g>
  )
}
