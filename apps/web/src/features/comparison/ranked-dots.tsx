import type { ComparisonRow } from '@tien-do/contract'
import { useFormat } from '../../lib/use-format.ts'
import { GradeShape } from '../../ui/grade-dot.tsx'
import classes from './comparison.module.css'
import type { RankedAxis } from '../../lib/ranked-axis.ts'

const judged = new Set(['exceeded', 'met', 'nearly_met', 'not_met'])
const pc = (value: number) => `${value}%`

interface Props {
  row: ComparisonRow
  axis: RankedAxis
  median: number | null
}

/** The actual as a dot by its grade, the own target as a tick, between them the difference. */
export function RankedDots({ row, axis, median }: Props) {
  const { verdict, grade } = row
  const elsewhere = row.whyNot === 'other_unit'
  const [actual, targetValue] = elsewhere ? [null, null] : [row.actual, row.targetValue]
  const own = judged.has(verdict) ? verdict : undefined
  return (
    <svg className={classes.dots} width="100%" height="34" data-verdict={own} aria-hidden>
      {axis.ticks.map((tick) => (
        <line key={tick} className={classes.grid} {...vertical(axis.at(tick), 0, 34)} />
      ))}
      {median !== null && <line className={classes.median} {...vertical(axis.at(median), 0, 34)} />}
      {actual !== null && targetValue !== null && own && (
        <line
          className={classes.between}
          x1={pc(axis.at(actual))}
          x2={pc(axis.at(targetValue))}
          y1="17"
          y2="17"
        />
      )}
      {targetValue !== null && (
        <line className={classes.own} {...vertical(axis.at(targetValue), 9, 25)} />
      )}
      {actual !== null && (
        <svg x={pc(axis.at(actual))} y="17" overflow="visible" className={classes.dot}>
          <circle r="7" className={classes.halo} />
          <GradeShape grade={grade ?? 'official'} r={5.5} />
        </svg>
      )}
    </svg>
  )
}

/** The head of the column: values of the axis, and the median with its count. */
export function AxisHead({ axis, unit }: { axis: RankedAxis; unit: string }) {
  const format = useFormat()
  return (
    <svg className={classes.axisHead} width="100%" height="20" aria-hidden>
      {axis.ticks.map((tick, index) => (
        <text key={tick} x={pc(axis.at(tick))} y="14" textAnchor="middle">
          {format.number(tick, 3)}
          {index === axis.ticks.length - 1 && unit.startsWith('%') && '%'}
        </text>
      ))}
    </svg>
  )
}

const vertical = (at: number, y1: number, y2: number) => ({ x1: pc(at), x2: pc(at), y1, y2 })
