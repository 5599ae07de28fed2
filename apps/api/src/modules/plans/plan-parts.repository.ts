import type { PlanDocument } from '@tien-do/contract'
import type { Transaction } from '../../database/prisma.ts'
import type { WholePart } from './document-changes.ts'
import { keepPapers } from './plan-import.repository.ts'
import {
  directiveRows,
  findingKey,
  findingRows,
  officeRows,
  papersOf,
  programmeRows,
  reviewRows,
  taskRows,
  type Context,
} from './plan-rows.ts'

// Parts of a plan that nothing else hangs on: a new text of one replaces its rows.

type Part = Exclude<WholePart, 'plan'> | 'tasks' | 'programmes'
type Write = (tx: Transaction, document: PlanDocument, at: Context) => Promise<unknown>

/** Writes one part of a plan anew, whatever stood there. */
export const writePart: Record<Part, Write> = {
  directives: async (tx, document, at) => {
    await tx.directiveRelation.deleteMany({ where: { planId: at.planId } })
    await tx.planDirective.deleteMany({ where: { planId: at.planId } })
    const ids = await keepPapers(tx, papersOf(document))
    const { named, relations } = directiveRows(document, at, ids)
    await tx.planDirective.createMany({ data: named })
    await tx.directiveRelation.createMany({ data: relations })
  },

  offices: async (tx, document, at) => {
    await tx.planOffice.deleteMany({ where: { planId: at.planId } })
    await tx.planOffice.createMany({ data: officeRows(document, at) })
  },

  reviews: async (tx, document, at) => {
    await tx.planReview.deleteMany({ where: { planId: at.planId } })
    await tx.planReview.createMany({ data: reviewRows(document, at) })
  },

  findings: async (tx, document, at) => {
    const before = await tx.finding.findMany({ where: { planId: at.planId } })
    await tx.finding.deleteMany({ where: { planId: at.planId } })
    const settled = new Map(before.map((row) => [findingKey(row), row]))
    await tx.finding.createMany({ data: findingRows(document, at, settled) })
  },

  tasks: async (tx, document, at) => {
    const before = await tx.task.findMany({ where: { planId: at.planId } })
    await tx.task.deleteMany({ where: { planId: at.planId } })
    const kept = new Map(before.map(({ no, id }) => [no, id]))
    const { tasks, support, phases } = taskRows(document, { ...at, kept })
    await tx.task.createMany({ data: tasks })
    await tx.taskSupport.createMany({ data: support })
    await tx.taskPhase.createMany({ data: phases })
  },

  programmes: async (tx, document, at) => {
    const before = await tx.programme.findMany({ where: { planId: at.planId } })
    await tx.programme.deleteMany({ where: { planId: at.planId } })
    const kept = new Map(before.map(({ no, id }) => [no, id]))
    const rows = programmeRows(document, { ...at, kept })
    await tx.programme.createMany({ data: rows.programmes })
    await tx.programmeGoal.createMany({ data: rows.goals })
    await tx.programmeGoalIndicator.createMany({ data: rows.goalIndicators })
    await tx.programmeActivity.createMany({ data: rows.activities })
  },
}
