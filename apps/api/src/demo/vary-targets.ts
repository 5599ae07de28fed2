import type { PlanIndicator, PlanTarget } from '@tien-do/contract'
import { parseTarget, printTarget, type ParsedTarget } from '@tien-do/domain'

/**
 * The targets of a row moved by a rate from -1 (easier) to 1 (harder): operators, order, zeros and
 * hundreds stay, the words say the new number. As printed where that cannot be kept.
 */
export function varyTargets(row: PlanIndicator, rate: number): PlanTarget[] {
  const numbers = numbersOf(row.targets)
  const move = mover(row.unit, numbers, rate)
  const moved = row.targets.map((t) => ({
    ...t,
    value: t.value === null ? null : move(t.value),
    max: t.max === null ? null : move(t.max),
  }))
  if (!isSameOrder(numbers, numbersOf(moved))) return row.targets
  const printed = moved.map((t, i) => reprint(t, row.targets[i] ?? t, row.unit))
  return printed.every((t) => t !== null) ? printed : row.targets
}

const numbersOf = (targets: readonly PlanTarget[]) =>
  targets.flatMap((t) => [t.value, t.max]).filter((n) => n !== null)

/** A higher target is higher among the others after the change too; what was equal is equal. */
const isSameOrder = (before: readonly number[], after: readonly number[]) =>
  before.every((a, i) =>
    before.every((b, j) => Math.sign(a - b) === Math.sign((after[i] ?? 0) - (after[j] ?? 0))),
  )

function mover(unit: string | null, numbers: readonly number[], rate: number) {
  const step = stepOf(unit, numbers)
  const round = (value: number) => Number((Math.round(value / step) * step).toFixed(6))
  const change = changeOf(unit, numbers, rate)
  return (value: number) => round(change(value))
}

function changeOf(unit: string | null, numbers: readonly number[], rate: number) {
  // An index or a place in a list: nothing says how far it may go.
  if (unit === null) return (value: number) => value
  if (unit === 'lần') return (value: number) => 1 + (value - 1) * (1 + 0.15 * rate)
  if (/tuổi|^năm/.test(unit)) return (value: number) => value * (1 + 0.02 * rate)
  // Above one half the rest to 100 shrinks or grows: no share goes beyond it, and 100 stays.
  if (unit === '%' && Math.max(...numbers) <= 100)
    return (value: number) =>
      value <= 50 ? value * (1 + 0.15 * rate) : 100 - (100 - value) * (1 - 0.15 * rate)
  return (value: number) => value * (1 + 0.12 * rate)
}

/** What the plan rounds to: its decimals, or fives, tens and hundreds where all are such. */
function stepOf(unit: string | null, numbers: readonly number[]): number {
  const decimals = Math.max(0, ...numbers.map((n) => String(n).split('.')[1]?.length ?? 0))
  if (decimals > 0) return 10 ** -decimals
  if (unit === '%') return 1
  const least = Math.min(...numbers.filter((n) => n !== 0))
  return [100, 50, 10, 5].find((s) => least >= 8 * s && numbers.every((n) => n % s === 0)) ?? 1
}

/** Flags that tell how an expression was read, and not what it means. */
const ofReading = ['english_decimal', 'ambiguous_number', 'fraction', 'slip', 'several', 'unread']

/** The target in words that read back to its numbers; null where no words do. */
function reprint(next: PlanTarget, was: PlanTarget, unit: string | null): PlanTarget | null {
  if (next.value === was.value && next.max === was.max) return was
  const { op, value, max } = next
  const read = parseTarget(was.text)
  const isRead = read.op === op && read.value === was.value && read.max === was.max
  const told: ParsedTarget = isRead
    ? { ...read, of: null, value, max }
    : { ...bare, op, value, max, unit: unit === '%' ? '%' : null }
  const text = printTarget(told, 'vi')
  const back = parseTarget(text)
  if (back.op !== op || back.value !== value || back.max !== max || back.of !== null) return null
  return { ...next, text, flags: was.flags.filter((flag) => !ofReading.includes(flag)) }
}

const bare = {
  ...{ text: '', of: null, per: null, change: null },
  ...{ byYear: null, from: null, to: null, flags: [] },
} as const satisfies Partial<ParsedTarget>
