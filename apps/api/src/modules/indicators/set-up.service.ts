import type {
  assignMany,
  getSetUp,
  getSetUpHistory,
  ParsedOf,
  putAssignment,
  putBaseline,
  putShortName,
} from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden, invalidField, notFound, Refusal } from '../../http/refusal.ts'
import type {
  AssessmentRepository,
  IndicatorMaterial,
} from '../assessment/assessment.repository.ts'
import { isDemo } from '../assessment/assessment.service.ts'
import { isShare } from '../assessment/is-share.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { EntryRepository } from '../entry/entry.repository.ts'
import {
  toAssignment,
  type AssignmentChange,
  type IndicatorRepository,
} from './indicators.repository.ts'
import { baselineValue } from './baseline-value.ts'
import type { SetUpRepository } from './set-up.repository.ts'

export type SetUpService = ReturnType<typeof setUpService>

const notCoordinator = () =>
  forbidden({
    vi: 'Việc này do cán bộ tổng hợp của xã làm.',
    en: 'The coordinator of the commune does this.',
  })

/** A baseline tells something of these; growth of a year, words and averages need none. */
const needsBaseline = (it: IndicatorMaterial) =>
  it.measure === 'level' &&
  it.targets.some((t) => t.value !== null) &&
  it.unit !== 'lần' &&
  it.unit !== 'Lần'

/** Who enters what, and where each indicator starts from: assignments and baselines, kept by the coordinator. */
export const setUpService = (
  indicators: IndicatorRepository,
  setUp: SetUpRepository,
  entry: EntryRepository,
  material: AssessmentRepository,
  communes: CommuneService,
  clock: Clock,
) => {
  const refuseFuture = (since: string | undefined) => {
    if (since !== undefined && since > clock.today())
      throw invalidField('#/since', {
        vi: 'Ngày phân công chưa tới; phân công có hiệu lực ngay khi lưu.',
        en: 'That day has not come; an assignment holds as soon as it is saved.',
      })
  }

  /** Indicators that the asker coordinates: unseen ones do not exist, others' are refused. */
  const coordinated = async (ids: readonly string[], { actor }: Asking) => {
    const rows = await indicators.owned(ids)
    const seen = rows.filter((r) => can.seeCommune(actor, { communeCode: r.plan.communeCode }))
    if (seen.length < new Set(ids).size) throw notFound()
    if (!seen.every((r) => can.coordinate(actor, { communeCode: r.plan.communeCode })))
      throw notCoordinator()
    return seen
  }

  const refuseForeignOffices = async (communeCode: string, to: AssignmentChange) => {
    const wanted = [to.enteringOfficeId, ...to.supportOfficeIds].filter((id) => id !== null)
    const known = await indicators.officesOf(communeCode, wanted)
    if (known.length < new Set(wanted).size)
      throw new Refusal(
        'invalid-input',
        {
          vi: 'Có đơn vị không thuộc xã này, hoặc đã kết thúc hoạt động.',
          en: 'An office does not belong to this commune, or has ended.',
        },
        { errors: [{ pointer: '#/enteringOfficeId', detail: '' }] },
      )
    if (new Set(wanted).size < wanted.length)
      throw new Refusal(
        'invalid-input',
        {
          vi: 'Một đơn vị chỉ giữ một vai trong chỉ tiêu.',
          en: 'An office has one part in an indicator.',
        },
        { errors: [{ pointer: '#/supportOfficeIds', detail: '' }] },
      )
  }

  return {
    assign: async ({ id, ...to }: ParsedOf<typeof putAssignment>, asking: Asking) => {
      const [row] = await coordinated([id], asking)
      if (!row) throw notFound()
      refuseFuture(to.since)
      await refuseForeignOffices(row.plan.communeCode, to)
      await indicators.assign([id], to, row.plan.communeCode, asking)
      return toAssignment(await indicators.assignments(id))
    },

    assignMany: async (
      { slug, indicatorIds, ...to }: ParsedOf<typeof assignMany>,
      asking: Asking,
    ) => {
      const commune = await communes.seen(slug, asking)
      const ids = [...new Set(indicatorIds)]
      const rows = await coordinated(ids, asking)
      if (!can.coordinate(asking.actor, { communeCode: commune.code })) throw notCoordinator()
      if (!rows.every((r) => r.plan.communeCode === commune.code)) throw notFound()
      refuseFuture(to.since)
      await refuseForeignOffices(commune.code, to)
      await indicators.assign(ids, to, commune.code, asking)
      return { changed: ids.length }
    },

    setBaseline: async ({ id, ...given }: ParsedOf<typeof putBaseline>, asking: Asking) => {
      const [row] = await coordinated([id], asking)
      if (!row) throw notFound()
      const to = { ...given, value: baselineValue(given, row.unit) }
      if (to.year >= row.plan.periodEnd)
        throw new Refusal(
          'invalid-input',
          {
            vi: `Năm gốc phải trước năm cuối của kế hoạch (${row.plan.periodEnd}).`,
            en: `The baseline's year must lie before the plan's last (${row.plan.periodEnd}).`,
          },
          { errors: [{ pointer: '#/year', detail: '' }] },
        )
      if (Math.abs(to.value) >= 1e13)
        throw invalidField('#/value', { vi: 'Số quá lớn.', en: 'The number is too large.' })
      if (isShare(row) && (to.value < 0 || to.value > 100))
        throw invalidField('#/value', {
          vi: 'Tỷ lệ phải từ 0 đến 100.',
          en: 'A share must lie between 0 and 100.',
        })
      const { seriesId, plan } = row
      return indicators.setBaseline({ id, seriesId, communeCode: plan.communeCode }, to, asking)
    },

    name: async ({ id, shortName: typed }: ParsedOf<typeof putShortName>, asking: Asking) => {
      const [row] = await coordinated([id], asking)
      if (!row) throw notFound()
      const shortName = typed || null
      const { communeCode } = row.plan
      if (shortName !== row.shortName)
        await indicators.name({ ...row, communeCode }, shortName, asking)
      return { shortName }
    },

    history: async ({ id }: ParsedOf<typeof getSetUpHistory>, { actor }: Asking) => {
      const [row] = await indicators.owned([id])
      if (!row || !can.seeCommune(actor, { communeCode: row.plan.communeCode })) throw notFound()
      const [assignments, baselines, assigned] = await Promise.all([
        setUp.assignmentsOf(id),
        setUp.baselinesOf(row.seriesId),
        setUp.assignedOf(row.seriesId),
      ])
      return { unit: row.unit, assignments, baselines, assigned }
    },

    get: async ({ slug }: ParsedOf<typeof getSetUp>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      const owned = { communeCode: commune.code }
      if (!can.review(asking.actor, owned))
        throw forbidden({
          vi: 'Trang này dành cho cán bộ tổng hợp và lãnh đạo của xã.',
          en: 'This is for the coordinator and the leader of the commune.',
        })
      const plan = await material.activePlan(commune.code)
      if (!plan) throw notFound()
      const [all, offices, printed] = await Promise.all([
        material.ofPlan(plan.id),
        entry.offices(commune.code),
        setUp.printedAndAssigned(plan.id),
      ])
      const rows = all.map((it) => ({
        indicatorId: it.id,
        code: it.code,
        name: it.name,
        shortName: it.shortName,
        group: it.group,
        unit: it.unit,
        measure: it.measure,
        printedOffices: printed.get(it.id)?.offices ?? [],
        assignment: toAssignment(printed.get(it.id)?.assignments ?? []),
        baseline: it.baseline,
        needsBaseline: needsBaseline(it),
      }))
      return {
        commune: toCommuneRef(commune),
        plan: {
          id: plan.id,
          title: plan.title,
          periodStart: plan.periodStart,
          periodEnd: plan.periodEnd,
        },
        offices: offices.map(toOfficeRef),
        missing: {
          assignments: rows.filter((r) => r.assignment.enters === null).length,
          baselines: rows.filter((r) => r.needsBaseline && r.baseline === null).length,
          toConfirm: rows.filter((r) => r.assignment.toConfirm).length,
        },
        rows,
        may: { change: can.coordinate(asking.actor, owned) },
        demo: all.some(isDemo),
      }
    },
  }
}
