import type { Target } from '@tien-do/contract'
import type { Direction, Operator } from '@tien-do/domain'
import type { ChartData } from './chart-data.ts'
import { dueIn } from './target-words.ts'

/** Which side of a planned line is met. */
export type Way = 'up' | 'down' | 'band'

export interface Step {
  /** The year whose figure it asks for. */
  year: number
  /** Where it begins and ends on the time axis. */
  from: number
  to: number
  op: Operator
  value: number
  max: number | null
  way: Way
  text: string
  /** Not printed, but left over from the printed total. */
  implied: boolean
}

type Bounds = Pick<Target, 'op' | 'value' | 'max' | 'text'>

export function wayOf(op: Operator, direction: Direction): Way {
  if (op === 'gte' || op === 'gt') return 'up'
  if (op === 'lte' || op === 'lt') return 'down'
  return direction === 'up' || direction === 'down' ? direction : 'band'
}

const stepOf = (data: ChartData, year: number, it: Bounds, implied = false): Step | null =>
  it.value === null || it.op === 'text'
    ? null
    : {
        year,
        from: year,
        to: year + 1,
        op: it.op,
        value: it.value,
        max: it.max,
        way: wayOf(it.op, data.direction),
        text: it.text,
        implied,
      }

const spanOf = ({ period: { start, end } }: ChartData) =>
  Array.from({ length: end - start + 1 }, (_, index) => start + index)

/** The plan inside its period, one step a year that has a target. */
export function plannedSteps(data: ChartData): Step[] {
  const { targets } = data.chart
  if (data.measure === 'cumulative') return runningSteps(data)
  const whole = targets.find((it) => it.year === null && !it.every)
  if (data.measure === 'average_rate' && whole) {
    const level = stepOf(data, data.period.end, whole)
    return level ? [{ ...level, from: data.period.start }] : []
  }
  return spanOf(data).flatMap((year) => {
    const due = dueIn(data, year)
    return (due && stepOf(data, year, due)) ?? []
  })
}

/** Shares of the years, added up; the one that is not printed is the rest of the total. */
function runningSteps(data: ChartData): Step[] {
  const { targets } = data.chart
  const years = spanOf(data)
  const total = targets.find((it) => it.year === null && !it.every) ?? null
  const share = (year: number) => targets.find((it) => it.year === year)?.value ?? null
  const missing = years.filter((year) => share(year) === null)
  const known = years.reduce((sum, year) => sum + (share(year) ?? 0), 0)
  const rest =
    total?.value != null && missing.length === 1 && years.length > 1 ? total.value - known : null

  const steps: Step[] = []
  let sum = 0
  for (const year of years) {
    const planned = share(year) ?? rest
    if (planned === null) break
    sum += planned
    const isTotal = year === data.period.end && total !== null
    const printed = isTotal ? total : { op: 'eq' as const, max: null, text: '' }
    const step = stepOf(data, year, { ...printed, value: sum }, share(year) === null)
    if (step) steps.push(step)
  }
  if (steps.length < years.length && total) {
    const end = stepOf(data, data.period.end, total)
    if (end) steps.push(end)
  }
  return steps
}

/** What the plan was before it was amended, where that was something else. */
export function originalSteps(data: ChartData): Step[] {
  const { targets } = data.chart
  if (!isAmended(data)) return []
  const before = targets.map((it) => ({ ...it, ...it.original }))
  const now = plannedSteps(data)
  return plannedSteps({ ...data, chart: { ...data.chart, targets: before } }).filter(
    (was) => !now.some((it) => it.from === was.from && isSame(it, was)),
  )
}

const isSame = (a: Step, b: Step) => a.op === b.op && a.value === b.value && a.max === b.max

const isAmended = ({ chart }: Pick<ChartData, 'chart'>): boolean =>
  chart.targets.some(({ original }) => original !== null)

/** What the city sets beside the plan, one step a year; shares of a total are added up. */
export function assignedSteps(data: ChartData): Step[] {
  const steps: Step[] = []
  let sum = 0
  for (const year of spanOf(data)) {
    const found = data.chart.assigned.find((it) => it.year === year)
    if (!found && data.measure === 'cumulative') break
    if (!found) continue
    sum += found.value
    const value = data.measure === 'cumulative' ? sum : found.value
    const step = stepOf(data, year, { op: 'eq', value, max: null, text: found.source })
    if (step) steps.push(step)
  }
  return steps
}

/** Targets after the plan's period: drawn behind a break of the axis, without zone or verdict. */
export const horizonSteps = (data: ChartData): Step[] =>
  data.chart.targets
    .filter((it) => it.year !== null && it.year > data.period.end)
    .flatMap((it) => (it.year !== null && stepOf(data, it.year, it)) || [])
