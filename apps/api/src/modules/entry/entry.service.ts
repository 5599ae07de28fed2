import type { EntryRow, getEntrySheet, ParsedOf } from '@tien-do/contract'
import {
  can,
  comparePeriods,
  parsePeriod,
  whyNotTaken,
  targetOfYear,
  type Actor,
} from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { forbidden, notFound } from '../../http/refusal.ts'
import type {
  AssessmentRepository,
  IndicatorMaterial,
} from '../assessment/assessment.repository.ts'
import { assessed, chartOf, countingFigures, isDemo } from '../assessment/assessment.service.ts'
import { isShare } from '../assessment/is-share.ts'
import { servingRows, type ServingRow } from '../assessment/serving-rows.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { toObservation } from '../observations/figure-shown.ts'
import type { RoundService } from '../rounds/rounds.service.ts'
import type { EntryRepository, FigureAt, Standing } from './entry.repository.ts'
import { partsOf, type Part } from './figure-checks.ts'

export type EntryService = ReturnType<typeof entryService>

/** Earlier rounds that are shown beside the one being entered. */
const earlierShown = 2

/** What permissions need to know of an indicator. */
export const ownedOf = (it: IndicatorMaterial) => ({
  communeCode: it.commune.code,
  enteringOfficeId: it.offices.find((o) => o.role === 'lead')?.id ?? null,
  supportOfficeIds: it.offices.filter((o) => o.role === 'support').map((o) => o.id),
})

/** The figure as this person may see it: as it stands, else as it was approved last. */
export const figureSeen = (
  actor: Actor,
  owned: ReturnType<typeof ownedOf>,
  standing: Standing | undefined,
): FigureAt | null =>
  [standing, standing?.approved].find((f) => f && can.seeFigure(actor, owned, f.state)) ?? null

/** The earlier periods whose figures stand beside `period`, oldest first. */
export function periodsBefore(it: Pick<IndicatorMaterial, 'approved' | 'unit'>, period: string) {
  const own = parsePeriod(period)
  const figures = countingFigures(it)
  const before = figures.filter((f) => {
    const other = parsePeriod(f.period)
    return own && other && comparePeriods(other, own) < 0
  })
  return before
    .sort((a, b) => {
      const [x, y] = [parsePeriod(a.period), parsePeriod(b.period)]
      return x && y ? comparePeriods(x, y) : 0
    })
    .slice(-earlierShown)
}

/** The entry sheet of an office and round; 404 without such a round. */
export const entryService = (
  entry: EntryRepository,
  material: AssessmentRepository,
  communes: CommuneService,
  rounds: RoundService,
  clock: Clock,
) => ({
  sheet: async (
    { slug, round, period, office }: ParsedOf<typeof getEntrySheet>,
    asking: Asking,
  ) => {
    const commune = await communes.seen(slug, asking)
    const { actor } = asking
    if (!can.openEntry(actor, { communeCode: commune.code }))
      throw forbidden({
        vi: 'Chỉ đơn vị nhập số liệu và Văn phòng của xã mở được bảng nhập.',
        en: 'Only the offices and the coordinator of the commune open the entry sheet.',
      })
    const chosen = await rounds.chosen(commune.code, round, period)
    const [indicators, standing, offices, evidence] = await Promise.all([
      material.ofCommune(commune.code),
      entry.standing(commune.code, chosen.round.period),
      entry.offices(commune.code),
      entry.evidenceCounts(commune.code, chosen.round.period),
    ])
    const wanted = wantedOffice(
      actor,
      commune.code,
      office,
      offices.map((o) => o.id),
    )
    if (indicators.length === 0) throw notFound()
    const rows = servingRows(indicators).filter(
      ({ row }) => wanted === 'all' || concerns(row, wanted),
    )
    const bySeries = new Map(standing.map((s) => [s.seriesId, s]))
    const partsOfWhole = (whole: IndicatorMaterial) =>
      indicators
        .filter((it) => it.parentCode === whole.code && it.planId === whole.planId)
        .map((indicator) => ({
          indicator,
          figure: figureSeen(actor, ownedOf(indicator), bySeries.get(indicator.seriesId)),
        }))
    return {
      commune: toCommuneRef(commune),
      round: chosen.round,
      rounds: chosen.all,
      exceptions: chosen.exceptions.filter((it) => wanted === 'all' || it.office.id === wanted),
      office: offices.filter((o) => o.id === wanted).map(toOfficeRef)[0] ?? null,
      offices: offices.map(toOfficeRef),
      rows: rows.map((serving) => {
        const { row } = serving
        const figure = bySeries.get(row.seriesId)
        // Before the first figure, files are as private as a draft.
        const sees = can.seeFigure(actor, ownedOf(row), figure?.state ?? 'draft')
        return {
          ...toRow(serving, figure, chosen, wanted, actor, clock.today()),
          basis: basisOf(row, partsOfWhole(row), chosen.round.year),
          evidence: sees ? (evidence.get(row.seriesId) ?? 0) : 0,
        }
      }),
      demo: rows.some(({ row }) => isDemo(row)),
      today: clock.today(),
    }
  },
})

const concerns = (it: IndicatorMaterial, officeId: string) =>
  it.offices.some((o) => o.id === officeId)

/** The office asked for, if the asker may; an editor's own where none is asked for. */
function wantedOffice(
  actor: Actor,
  communeCode: string,
  asked: string | undefined,
  offices: readonly string[],
): string {
  const own = actor.grants.find(
    (g) => g.role === 'office_editor' && g.communeCode === communeCode,
  )?.officeId
  const any = can.review(actor, { communeCode })
  const wanted = asked ?? (any ? 'all' : own)
  if (!wanted || (wanted !== 'all' && !offices.includes(wanted))) throw notFound()
  const isOwn = actor.grants.some(
    (g) => g.role === 'office_editor' && g.communeCode === communeCode && g.officeId === wanted,
  )
  if (!any && !isOwn)
    throw forbidden({
      vi: 'Đây là bảng nhập của đơn vị khác.',
      en: "This is another office's entry sheet.",
    })
  return wanted
}

function toRow(
  { row: it, plans, periodStart }: ServingRow,
  standing: Standing | undefined,
  { round, facts }: Pick<Awaited<ReturnType<RoundService['chosen']>>, 'round' | 'facts'>,
  wanted: string,
  actor: Actor,
  today: string,
): Omit<EntryRow, 'evidence' | 'basis'> {
  const owned = ownedOf(it)
  const { case: c, assessment } = assessed(it, today)
  const visible = figureSeen(actor, owned, standing)
  const enters = it.offices.find((o) => o.role === 'lead') ?? null
  const mayEnter = can.enterActual(actor, owned)
  const figure = {
    period: round.period,
    officeId: enters?.id ?? null,
    accepted: standing?.state === 'approved' || standing?.approved != null,
    periodStart,
  }
  const whyNot =
    whyNotTaken(figure, facts, today) ??
    (!enters
      ? 'not_assigned'
      : mayEnter
        ? null
        : wanted !== 'all' && enters.id !== wanted
          ? 'other_office'
          : 'role')
  return {
    indicatorId: it.id,
    code: it.code,
    name: it.name,
    group: it.group,
    unit: it.unit,
    share: isShare(it),
    measure: it.measure,
    direction: it.direction,
    target: targetOfYear(it, round.year),
    earlier: periodsBefore(it, round.period).map((actual) => ({ period: actual.period, actual })),
    observation: visible && toObservation(it.id, visible),
    enters: enters && { id: enters.id, name: enters.name, type: enters.type },
    supports: it.offices.some((o) => o.role === 'support' && o.id === wanted),
    may: whyNot === null,
    plans: plans.length > 1 ? plans : [],
    whyNot,
    chart: chartOf(it, c),
    sentence: assessment.sentence,
  }
}

/** What the browser judges a figure by while it is typed: what `checksOf` judges it by. */
const basisOf = (
  it: IndicatorMaterial,
  parts: readonly Part[],
  year: number,
): EntryRow['basis'] => ({
  interim: it.interim,
  path: it.path,
  period: it.period,
  seriesBreak: it.seriesBreak,
  approved: it.approved.map(({ period, ...f }) => ({
    period,
    value: f.value,
    numerator: f.numerator,
    denominator: f.denominator,
    verdict: f.verdict,
    notApplicable: f.notApplicable,
    grade: f.grade,
    note: f.note,
  })),
  parts: partsOf(it, parts, year).flatMap((part, at) => {
    const indicator = parts[at]?.indicator
    return indicator ? [{ ...part, indicatorId: indicator.id }] : []
  }),
})
