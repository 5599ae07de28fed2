import type { Clock } from '../clock.ts'
import type { Prisma, Transaction } from '../database/prisma.ts'
import { recordAudit } from '../modules/audit/audit.repository.ts'
import { dropSetting, waitToLoad, writeSetting } from '../modules/settings/settings.repository.ts'
import {
  deleteInventedCommunes,
  deleteInventedPlans,
  keepUsedCommunes,
} from './clear-communes.repository.ts'
import {
  countMarked,
  deleteMarked,
  keepAnsweredRequests,
  keepNamedUsers,
  keepRealFigures,
  keepRealOffices,
  keepRealRounds,
  lockFigures,
  rememberReplaced,
  restoreAssignments,
  restoreBaselines,
  shutOutDemoUsers,
  stepInto,
} from './clear.repository.ts'
import {
  deleteInventedCatalogue,
  restorePublishable,
  undoRegisterChanges,
} from './undo-register.repository.ts'

interface DemonstrationCleared {
  /** Marked rows that were there, by table. */
  removed: Record<string, number>
  /** What real rows hang on: it stays, without the mark. */
  kept: { figures: number; rounds: number; communes: string[]; offices: string[]; users: string[] }
  /** What the demonstration had replaced and is in force again. */
  restored: { baselines: number; assignments: number; register: number }
}

/**
 * Removes every marked row in one transaction, and nothing else. What real rows hang on is kept and
 * loses its mark, but for an invented commune, which stays marked. Append-only rows are deleted in the demonstration's own database role, which may
 * delete marked ones alone.
 */
export async function clearDemonstration(db: Prisma, clock: Clock): Promise<DemonstrationCleared> {
  return db.$transaction((tx) => clear(tx, clock), { timeout: 120_000, maxWait: 120_000 })
}

async function clear(tx: Transaction, clock: Clock): Promise<DemonstrationCleared> {
  await waitToLoad(tx)
  await lockFigures(tx)
  const before = await countMarked(tx)
  await rememberReplaced(tx)
  const register = await undoRegisterChanges(tx)
  await restorePublishable(tx)
  await shutOutDemoUsers(tx)

  await stepInto(tx, 'tiendo_demo')
  for (const table of [
    'audit_event',
    'publication',
    'observation_version',
    'figure_comment',
    'evidence',
    'explanation_answer',
    'conclusion_support',
    'conclusion',
    'baseline',
    'assigned_figure',
    'assignment',
    'handover',
  ] as const)
    await deleteMarked(tx, table)
  await stepInto(tx, 'none')

  const figures = await keepRealFigures(tx)
  const rounds = await keepRealRounds(tx)
  const baselines = await restoreBaselines(tx)
  const assignments = await restoreAssignments(tx)
  await keepAnsweredRequests(tx)
  for (const table of [
    'observation',
    'explanation_request',
    'round_exception',
    'review_round',
    'notification',
    'membership',
  ] as const)
    await deleteMarked(tx, table)
  const communes = await keepUsedCommunes(tx)
  await deleteInventedPlans(tx)
  await deleteInventedCommunes(tx)
  const offices = await keepRealOffices(tx)
  const users = await keepNamedUsers(tx)
  await deleteMarked(tx, 'office')
  await deleteMarked(tx, 'user')
  await deleteInventedCatalogue(tx)

  const mayStay = communes.length > 0 ? ['plan', 'commune'] : []
  const left = (await countMarked(tx)).filter(
    ({ table, rows }) => rows > 0 && !mayStay.includes(table),
  )
  if (left.length > 0)
    throw new Error(`marked rows are left in ${left.map(({ table }) => table).join(', ')}`)
  const cleared: DemonstrationCleared = {
    removed: Object.fromEntries(before.map(({ table, rows }) => [table, rows])),
    kept: {
      figures,
      rounds,
      communes,
      offices: offices.map(({ name }) => name),
      users: users.map(({ login }) => login),
    },
    restored: { baselines, assignments, register },
  }
  const now = clock.now()
  await recordAudit(tx, now, { actor: null, demo: false, requestId: null, address: null }, [
    {
      action: 'demonstration.cleared',
      subjectType: 'demonstration',
      subjectId: now.toISOString(),
      communeCode: null,
      after: cleared,
    },
  ])
  // The next start must not bring back what was removed on purpose.
  await writeSetting(tx, 'demonstration', { cleared: now.toISOString() })
  await dropSetting(tx, 'generated')
  return cleared
}
