import { isAtRisk, isLeft, isSendable, stateOf, type Cell } from './cell/entry-cell.ts'

export const tallied = ['saved', 'saving', 'queued', 'failed', 'conflict', 'empty'] as const
type Tallied = (typeof tallied)[number]

const secondsPerFigure = 20

/** Counts of the sheet, of the cells that this person may enter. */
export function tallyOf(all: readonly Cell[]) {
  const cells = all.filter((it) => it.row.may)
  const counts: Record<Tallied, number> = {
    saved: 0,
    saving: 0,
    queued: 0,
    failed: 0,
    conflict: 0,
    empty: 0,
  }
  for (const cell of cells) {
    const state = stateOf(cell)
    if (state === 'choose') counts.failed++
    else counts[state === 'locked' ? 'saved' : state]++
  }
  const left = cells.filter(isLeft).length
  const inState = (state: string) => cells.filter((it) => it.saved?.state === state).length
  return {
    counts,
    all: cells.length,
    left,
    minutes: Math.max(1, Math.ceil((left * secondsPerFigure) / 60)),
    sendable: cells.filter(isSendable).map((it) => it.saved?.id ?? ''),
    atRisk: cells.filter(isAtRisk).length,
    blank: cells.filter((it) => stateOf(it) === 'empty'),
    submitted: inState('submitted'),
    approved: inState('approved'),
  }
}

export type Tally = ReturnType<typeof tallyOf>

/** Why nothing can be submitted just now; null: it can. */
export function hindrance(
  { counts, sendable, all }: Tally,
  round: { state: string },
): 'locked' | 'closed' | 'role' | 'trouble' | 'saving' | 'nothing' | null {
  if (round.state === 'locked') return 'locked'
  if (all === 0) return round.state === 'closed' ? 'closed' : 'role'
  if (counts.failed + counts.conflict + counts.queued > 0) return 'trouble'
  if (counts.saving > 0) return 'saving'
  return sendable.length === 0 ? 'nothing' : null
}
