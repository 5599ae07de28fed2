import { randomUUIDv7 } from 'node:crypto'
import type { PlanDocument } from '@tien-do/contract'
import type { Transaction } from '../../database/prisma.ts'
import { timeOf } from './check-indicators.ts'
import {
  indicatorFields,
  printedAssignments,
  printedOfficeRows,
  targetRow,
} from './indicator-rows.ts'
import { PlanRefusal } from './plan-refusal.ts'
import type { Context } from './plan-rows.ts'
import { printedBaseline } from './printed-baseline.ts'
import { seriesOf } from './series-of.ts'

type Row = PlanDocument['indicators'][number]
type Known = Awaited<ReturnType<typeof indicatorsOf>>[number]

/** When, by which revision (none: as first printed), and whether the plan is invented. */
export interface Occasion {
  now: Date
  today: string
  revisionId: string | null
  demo: boolean
}

/** The indicators of a plan, withdrawn ones too, with all targets they ever had. */
export const indicatorsOf = async (tx: Transaction, planId: string) =>
  tx.planIndicator.findMany({
    where: { planId },
    include: {
      sameAs: { select: { code: true } },
      targets: { orderBy: { order: 'asc' } },
      series: {
        include: {
          baselines: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
          _count: { select: { observations: true } },
        },
      },
    },
  })

/** Makes the indicators that are new: rows, series, targets, printed offices, assignments, baselines. */
export async function makeIndicators(
  tx: Transaction,
  document: PlanDocument,
  rows: readonly Row[],
  at: Context,
  { series, on }: { series: ReadonlyMap<string, string>; on: Occasion },
) {
  const order = orderIn(document)
  const id = (code: string | null) => (code === null ? null : (at.indicators.get(code) ?? null))
  await tx.planIndicator.createMany({
    data: rows.map((row) => ({
      id: id(row.code) ?? randomUUIDv7(),
      planId: at.planId,
      seriesId: series.get(row.code) ?? '',
      code: row.code,
      parentId: id(row.parent),
      sameAsId: id(row.sameAs),
      ...indicatorFields(row, order(row), document),
    })),
  })
  await tx.target.createMany({
    data: rows.flatMap((row) =>
      row.targets.map((target, i) =>
        targetRow(target, i, { planIndicatorId: id(row.code) ?? '', revisionId: on.revisionId }),
      ),
    ),
  })
  await tx.planIndicatorOffice.createMany({
    data: rows.flatMap((row) => printedOfficeRows(row, at)),
  })
  await tx.assignment.createMany({
    data: rows.flatMap((row) => printedAssignments(row, document, at, on)),
  })
  for (const row of rows) await setBaseline(tx, series.get(row.code) ?? '', row, [], on)
}

/** Brings an indicator that is there to its new text; what it said before is kept. */
export async function changeIndicator(
  tx: Transaction,
  document: PlanDocument,
  { row, was }: { row: Row; was: Known },
  at: Context,
  { series, on }: { series: ReadonlyMap<string, string>; on: Occasion },
) {
  const seriesId = series.get(row.code) ?? was.seriesId
  if (seriesId !== was.seriesId && was.sameAs === null && was.series._count.observations > 0)
    throw new PlanRefusal([
      `indicator ${row.code}: has figures of its own and cannot become a repeat of "${row.sameAs}"; leave sameAs null`,
    ])
  await tx.planIndicator.update({
    where: { id: was.id },
    data: {
      ...indicatorFields(row, orderIn(document)(row), document),
      publishable: was.publishable, // somebody may have decided on it since
      ...(was.definitionSetAt ? { definitionSlug: was.definitionSlug } : {}),
      seriesId,
      parentId: row.parent === null ? null : (at.indicators.get(row.parent) ?? null),
      sameAsId: row.sameAs === null ? null : (at.indicators.get(row.sameAs) ?? null),
      withdrawnAt: null,
    },
  })
  await tx.planIndicatorOffice.deleteMany({ where: { planIndicatorId: was.id } })
  await tx.planIndicatorOffice.createMany({ data: printedOfficeRows(row, at) })
  await changeTargets(tx, row, was, on)
  const baselines = seriesId === was.seriesId ? was.series.baselines : []
  if (row.sameAs === null) await setBaseline(tx, seriesId, row, baselines, on)
}

async function changeTargets(tx: Transaction, row: Row, was: Known, on: Occasion) {
  const inForce = new Map(
    was.targets
      .filter((t) => t.supersededAt === null)
      .map((t) => [
        timeOf({ ...t, every: t.every || undefined, period: t.period ?? undefined }),
        t,
      ]),
  )
  const fresh = row.targets.map((target, order) =>
    targetRow(target, order, { planIndicatorId: was.id, revisionId: on.revisionId }),
  )
  const kept = new Set<string>()
  const changed = []
  for (const [i, target] of row.targets.entries()) {
    const old = inForce.get(timeOf(target))
    const next = fresh[i]
    if (!next) continue
    if (!old || !saysSame(old, next)) {
      changed.push(next)
      continue
    }
    kept.add(old.id)
    if (old.order !== i) await tx.target.update({ where: { id: old.id }, data: { order: i } })
  }
  const gone = [...inForce.values()].filter((t) => !kept.has(t.id)).map((t) => t.id)
  await tx.target.updateMany({ where: { id: { in: gone } }, data: { supersededAt: on.now } })
  await tx.target.createMany({ data: changed })
}

const saysSame = (old: Known['targets'][number], next: ReturnType<typeof targetRow>) =>
  old.op === next.op &&
  (old.value?.toNumber() ?? null) === next.value &&
  (old.max?.toNumber() ?? null) === next.max &&
  old.text === next.text &&
  old.flags.join() === next.flags.join()

/** Supersedes the printed baseline where the plan prints another; an entered one stays in force. */
async function setBaseline(
  tx: Transaction,
  seriesId: string,
  { baseline }: Row,
  known: Known['series']['baselines'],
  { now, demo }: Occasion,
) {
  const was = printedBaseline(known)
  if (JSON.stringify(was) === JSON.stringify(baseline)) return
  await tx.baseline.updateMany({
    where: { seriesId, origin: 'printed', supersededAt: null },
    data: { supersededAt: now },
  })
  if (baseline === null) return
  const entered = known.find(
    (b) => b.origin === 'entered' && b.year === baseline.year && b.supersededAt === null,
  )
  await tx.baseline.create({
    data: {
      seriesId,
      year: baseline.year,
      value: baseline.value,
      source: baseline.text,
      grade: 'official',
      origin: 'printed',
      at: now,
      supersededAt: entered?.at ?? null,
      demo,
    },
  })
}

/** Left out by a new text: kept with all its figures, and shown no more. */
export const withdrawIndicators = async (tx: Transaction, ids: string[], now: Date) =>
  void (await tx.planIndicator.updateMany({
    where: { id: { in: ids } },
    data: { withdrawnAt: now },
  }))

/** A series for each indicator that has none to share, by code. */
export async function makeSeries(
  tx: Transaction,
  document: PlanDocument,
  known: readonly Known[],
): Promise<Map<string, string>> {
  const { byCode, fresh } = seriesOf(
    document.indicators,
    known.map((k) => ({ code: k.code, seriesId: k.seriesId, sameAs: k.sameAs?.code ?? null })),
  )
  await tx.series.createMany({
    data: fresh.map((id) => ({ id, communeCode: document.commune.code })),
  })
  return byCode
}

const orderIn = ({ indicators }: PlanDocument) => {
  const orders = new Map(indicators.map(({ code }, order) => [code, order]))
  return ({ code }: Row) => orders.get(code) ?? 0
}
