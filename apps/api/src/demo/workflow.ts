import { plusDays, type Grade, type ObservationState } from '@tien-do/domain'
import { inOfficeHours, workDay } from './days.ts'
import type { DemoRound } from './demo-rounds.ts'
import type { FigureValue } from './figure-values.ts'
import type { Random } from './random.ts'

/** One version of a figure: what was said, in which state, when, and by whom. */
export interface DemoVersion extends FigureValue {
  state: ObservationState
  grade: Grade
  /** `2027-01-05T09:12:00+07:00` */
  at: string
  by: 'office' | 'coordinator'
  reason: string | null
  onBehalf: boolean
  ownApproval: boolean
}

const reasons = [
  'Đề nghị kèm nguồn số liệu.',
  'Số liệu chưa khớp với báo cáo kỳ trước, đề nghị rà soát.',
  'Đề nghị ghi theo lũy kế từ đầu năm.',
]

/**
 * What became of a figure from the day it could be entered up to a day: entered, submitted,
 * approved or returned, one version each; empty where nobody has entered it yet.
 */
export function versionsOf(
  figure: FigureValue,
  round: DemoRound,
  asOf: string,
  random: Random,
): DemoVersion[] {
  const closed = round.lockedOn !== null
  const late = random.chance(0.1)
  const missing = random.chance(closed ? (round.kind === 'year' ? 0.03 : 0.1) : 0.06)
  // In a round that was signed off every figure that came has been approved.
  const end = random.pick<'approved' | 'submitted' | 'returned' | 'draft'>(
    closed
      ? [['approved', 1]]
      : [
          ['approved', 86],
          ['submitted', 8],
          ['returned', 3.5],
          ['draft', 2.5],
        ],
  )
  const redone = random.chance(0.08)
  const onBehalf = random.chance(0.05)
  const first = firstGrade(round, closed, random)
  const improved = closed && round.kind === 'year' && first !== 'official'
  if (missing) return []

  const start = late
    ? plusDays(round.deadline, random.whole(1, 12))
    : plusDays(round.cutOff, random.whole(1, round.kind === 'year' ? 30 : 7))
  const versions: DemoVersion[] = []
  let day = workDay(start)
  const step = (
    state: ObservationState,
    grade: Grade,
    wait: number,
    reason: string | null = null,
  ) => {
    day = workDay(plusDays(day, wait))
    const byOffice = (state === 'draft' || state === 'submitted') && !onBehalf
    versions.push({
      ...figure,
      state,
      grade,
      at: inOfficeHours(day, random.next()),
      by: byOffice ? 'office' : 'coordinator',
      reason,
      onBehalf,
      ownApproval: onBehalf && state === 'approved',
    })
  }
  const cause = reasons[random.whole(0, reasons.length - 1)] ?? ''

  step('draft', first, 0)
  if (end !== 'draft') step('submitted', first, 1)
  if (end === 'returned') step('returned', first, random.whole(1, 2), cause)
  if (end === 'approved') {
    if (redone) {
      step('returned', first, 1, cause)
      step('draft', first, random.whole(1, 3))
      step('submitted', first, 1)
    }
    step('approved', first, random.whole(1, 3))
    if (improved) {
      step('draft', 'official', random.whole(8, 14))
      step('submitted', 'official', 1)
      step('approved', 'official', random.whole(1, 3))
    }
  }
  return versions.filter(({ at }) => at.slice(0, 10) < asOf)
}

/** Figures of a year are official by the time it is signed off, and estimates or nearly so before. */
const firstGrade = ({ kind }: DemoRound, closed: boolean, random: Random): Grade =>
  random.pick<Grade>(
    kind === 'year' && closed
      ? [
          ['official', 65],
          ['estimate', 35],
        ]
      : [
          ['preliminary', kind === 'year' ? 55 : 30],
          ['estimate', kind === 'year' ? 45 : 70],
        ],
  )
