import type { getVerdictsCsv, ParsedOf } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import type { FileAnswer } from '../../http/mount.ts'
import { invalidField, notFound } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { assessed, isDemo } from '../assessment/assessment.service.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { toCsv } from './csv.ts'
import { verdictColumns } from './verdict-columns.ts'
import { verdictRows } from './verdict-rows.ts'

export type VerdictExportService = ReturnType<typeof verdictExportService>

/** The commune's newest active plan, each verdict with all that it rests on. */
export const verdictExportService = (
  material: AssessmentRepository,
  communes: CommuneService,
  clock: Clock,
) => ({
  csv: async (
    { slug, year, decimal, lang }: ParsedOf<typeof getVerdictsCsv>,
    asking: Asking,
  ): Promise<FileAnswer> => {
    const commune = await communes.seen(slug, asking)
    const plan = await material.activePlan(commune.code)
    if (!plan) throw notFound()
    const { periodStart, periodEnd } = plan
    if (year !== undefined && (year < periodStart || year > periodEnd))
      throw invalidField('#/year', {
        vi: `Kế hoạch chỉ có các năm ${periodStart}–${periodEnd}.`,
        en: `The plan has the years ${periodStart}–${periodEnd} only.`,
      })
    const indicators = await material.ofPlan(plan.id)
    const asOf = clock.today()
    const rows = indicators
      .flatMap((it) => verdictRows(assessed(it, asOf)))
      .filter((row) => year === undefined || row.year.year === year)
    const span = periodStart === periodEnd ? periodStart : `${periodStart}-${periodEnd}`
    const invented = indicators.some(isDemo) ? ['so-lieu-minh-hoa'] : []
    const name = ['tien-do', slug, year ?? span, ...invented].join('-')
    const language = lang ?? asking.language
    return {
      name: `${name}.csv`,
      text: toCsv(verdictColumns(language), rows, decimal, language),
    }
  },
})
