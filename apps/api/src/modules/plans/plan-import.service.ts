import { randomUUIDv7 } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { PlanDocument } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Prisma, Transaction } from '../../database/prisma.ts'
import { recordAudit } from '../audit/audit.repository.ts'
import { checkDocument } from './check-document.ts'
import { changedWholes, changesBetween, type Changes } from './document-changes.ts'
import { horizonOf } from './indicator-rows.ts'
import { placeInCommune, placeInOffices, type Placing } from './place-document.ts'
import { planExport } from './plan-export.service.ts'
import {
  knownNames,
  makePlan,
  makeRevision,
  planLike,
  setPlan,
  waitForTurn,
} from './plan-import.repository.ts'
import {
  changeIndicator,
  indicatorsOf,
  makeIndicators,
  makeSeries,
  withdrawIndicators,
  type Occasion,
} from './plan-indicators.repository.ts'
import { writePart } from './plan-parts.repository.ts'
import type { Context } from './plan-rows.ts'

interface ImportOptions extends Placing {
  /** Says what would happen and changes nothing. */
  dryRun?: boolean
  /** Who imports; null: the product itself. */
  by?: string | null
  reason?: string
}

interface ImportResult extends Changes {
  plan: { id: string; no: number; commune: string; title: string }
  /** The plan was not there before. */
  created: boolean
  /** Number of the revision made; null: the first text, or nothing to change. */
  revision: number | null
  communeCreated: boolean
  dryRun: boolean
  counts: { indicators: number; targets: number; tasks: number; programmes: number }
}

/** Takes plan documents in, each in one transaction: all of it or nothing. */
export const planImport = (db: Prisma, clock: Clock) => ({
  importDocument: async (
    document: PlanDocument,
    options: ImportOptions = {},
  ): Promise<ImportResult> => {
    let result: ImportResult | undefined
    const work = async (tx: Transaction) => {
      result = await importInto(tx, clock, document, options)
      if (options.dryRun) throw new Undone()
    }
    try {
      await db.$transaction(work, { timeout: 60_000, maxWait: 60_000 })
    } catch (error) {
      if (!(error instanceof Undone)) throw error
    }
    if (!result) throw new Error('the import came to no end')
    return result
  },
})

class Undone extends Error {}

/** The same inside a transaction of the caller's. */
export async function importInto(
  tx: Transaction,
  clock: Clock,
  document: PlanDocument,
  options: ImportOptions = {},
): Promise<ImportResult> {
  await waitForTurn(tx)
  checkDocument(document, await knownNames(tx))
  const communeCreated = await placeInCommune(tx, document, options)
  const there = await planLike(tx, document)
  const done = there
    ? await revise(tx, clock, document, there, options)
    : await make(tx, clock, document, options.demo ?? false)
  if (done.created || done.revision !== null)
    await recordAudit(
      tx,
      clock.now(),
      {
        actor: options.by ? { id: options.by } : null,
        demo: options.demo ?? false,
        requestId: null,
        address: null,
      },
      [
        {
          action: 'plan.imported',
          subjectType: 'plan',
          subjectId: done.plan.id,
          communeCode: document.commune.code,
          after: { ...done, plan: done.plan.no },
        },
      ],
    )
  return {
    ...done,
    plan: { ...done.plan, commune: document.commune.slug, title: document.plan.title },
    communeCreated,
    dryRun: options.dryRun ?? false,
    counts: {
      indicators: document.indicators.length,
      targets: document.indicators.reduce((sum, row) => sum + row.targets.length, 0),
      tasks: document.tasks.length,
      programmes: document.programmes.length,
    },
  }
}

interface Done extends Changes {
  plan: { id: string; no: number }
  created: boolean
  revision: number | null
}

async function make(
  tx: Transaction,
  clock: Clock,
  document: PlanDocument,
  demo: boolean,
): Promise<Done> {
  const offices = await placeInOffices(tx, document, demo)
  const plan = await makePlan(tx, document, { horizon: horizonOf(document), demo })
  const at: Context = {
    planId: plan.id,
    communeCode: document.commune.code,
    offices,
    indicators: new Map(document.indicators.map(({ code }) => [code, randomUUIDv7()])),
  }
  const on: Occasion = { now: clock.now(), today: clock.today(), revisionId: null, demo }
  const series = await makeSeries(tx, document, [])
  await makeIndicators(tx, document, document.indicators, at, { series, on })
  for (const write of Object.values(writePart)) await write(tx, document, at)
  const added = document.indicators.map(({ code }) => code)
  return { plan, created: true, revision: null, added, changed: [], withdrawn: [] }
}

async function revise(
  tx: Transaction,
  clock: Clock,
  document: PlanDocument,
  plan: { id: string; no: number; horizon: number; demo: boolean },
  { by = null, reason = 'Nhập lại văn bản kế hoạch' }: ImportOptions,
): Promise<Done> {
  const before = await planExport(tx)(plan.id)
  const changes = changesBetween(before, document)
  const none = { added: [], changed: [], withdrawn: [] }
  const { id, no } = plan
  if (!changes) return { plan: { id, no }, created: false, revision: null, ...none }

  const now = clock.now()
  const revision = await makeRevision(tx, { planId: id, at: now, reason, byId: by })
  const offices = await placeInOffices(tx, document, plan.demo)
  const known = await indicatorsOf(tx, id)
  const years = known.flatMap((k) => k.targets.flatMap((t) => t.year ?? []))
  // Superseded targets still lie inside their plan.
  await setPlan(tx, id, document, Math.max(horizonOf(document), ...years))

  const byCode = new Map(known.map((k) => [k.code, k]))
  const indicators = new Map(
    document.indicators.map(({ code }) => [code, byCode.get(code)?.id ?? randomUUIDv7()]),
  )
  const at: Context = { planId: id, communeCode: document.commune.code, offices, indicators }
  const on: Occasion = {
    now,
    today: clock.today(),
    revisionId: revision.id,
    demo: plan.demo,
  }
  const series = await makeSeries(tx, document, known)

  const fresh = document.indicators.filter(({ code }) => !byCode.has(code))
  await makeIndicators(tx, document, fresh, at, { series, on })
  for (const row of rowsToWrite(document, before, changes)) {
    const was = byCode.get(row.code)
    if (was) await changeIndicator(tx, document, { row, was }, at, { series, on })
  }
  const gone = known.filter((k) => k.withdrawnAt === null && !indicators.has(k.code))
  await withdrawIndicators(
    tx,
    gone.map((k) => k.id),
    now,
  )
  for (const part of changedWholes(before, document))
    if (part !== 'plan') await writePart[part](tx, document, at)
  for (const part of ['tasks', 'programmes'] as const)
    if (!isDeepStrictEqual(before[part], document[part])) await writePart[part](tx, document, at)
  return { plan: { id, no }, created: false, revision: revision.no, ...changes }
}

/** Rows that were there and say something else now, stand elsewhere, or were withdrawn before. */
function rowsToWrite(document: PlanDocument, before: PlanDocument, { added, changed }: Changes) {
  const places = new Map(before.indicators.map(({ code }, order) => [code, order]))
  const touched = new Set([...added, ...changed])
  return document.indicators.filter(
    ({ code }, order) => touched.has(code) || places.get(code) !== order,
  )
}
