import type { getIndicatorByCode, Indicator, ParsedOf } from '@tien-do/contract'
import { can, explain, lastKnownOutlook } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound } from '../../http/refusal.ts'
import type { AssessmentRepository } from '../assessment/assessment.repository.ts'
import { assessed, chartOf, isDemo } from '../assessment/assessment.service.ts'
import { toCommuneRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { ownedOf } from '../entry/entry.service.ts'
import {
  toAssignment,
  toHistory,
  type IndicatorFacts,
  type IndicatorRepository,
} from './indicators.repository.ts'

export type IndicatorService = ReturnType<typeof indicatorService>

/** One indicator with its assessment and history, by what the asker may see. */
export const indicatorService = (
  indicators: IndicatorRepository,
  material: AssessmentRepository,
  communes: CommuneService,
  clock: Clock,
) => {
  const get = async ({ id }: { id: string }, asking: Asking): Promise<Indicator> => {
    const facts = await indicators.facts(id)
    if (!facts || !can.seeCommune(asking.actor, { communeCode: facts.plan.communeCode }))
      throw notFound()
    const [[it], neighbours] = await Promise.all([
      material.material({ id }),
      indicators.neighbours(facts.planId, facts.order),
    ])
    if (!it) throw notFound()
    const { case: c, assessment } = assessed(it, clock.today())
    const owned = ownedOf(it)
    const chart = chartOf(it, c)
    const coordinates = can.coordinate(asking.actor, owned)
    return {
      ...identityOf(facts),
      ...neighbours,
      measure: it.measure,
      direction: it.direction,
      interim: it.interim,
      path: it.path,
      assignment: toAssignment(facts.assignments),
      baseline: it.baseline,
      targets: it.targets,
      chart,
      assessment,
      lastKnown: lastKnownOutlook(c),
      working: explain(c, assessment),
      observations: facts.series.versions
        .filter((v) => can.seeFigure(asking.actor, owned, v.state))
        .map(toHistory),
      findings: facts.plan.findings
        .filter((f) => f.about === facts.code || f.about === facts.headline)
        .map(({ kind, note, quotes }) => ({ kind, note, quotes })),
      asOf: clock.today(),
      demo: isDemo(it),
      may: {
        assign: coordinates,
        setBaseline: coordinates,
        enter: can.enterActual(asking.actor, owned),
      },
    }
  }

  return {
    get,
    getByCode: async (
      { slug, code }: ParsedOf<typeof getIndicatorByCode>,
      asking: Asking,
    ): Promise<Indicator> => {
      const commune = await communes.seen(slug, asking)
      const id = await indicators.idOf(commune.code, code)
      if (!id) throw notFound()
      return get({ id }, asking)
    },
  }
}

function identityOf(facts: IndicatorFacts) {
  const { plan, definition } = facts
  const named = ({ code, name }: { code: string; name: string }) => ({ code, name })
  return {
    id: facts.id,
    commune: toCommuneRef(plan.commune),
    plan: {
      id: plan.id,
      title: plan.title,
      periodStart: plan.periodStart,
      periodEnd: plan.periodEnd,
      horizon: plan.horizon,
    },
    code: facts.code,
    headline: facts.headline,
    name: facts.name,
    group: facts.groupName,
    unit: facts.unit,
    parent: facts.parent && named(facts.parent),
    parts: facts.parts.map(named),
    sameSeries: facts.series.indicators.filter((i) => i.id !== facts.id).map(named),
    definition: definition && {
      slug: definition.slug,
      name: { vi: definition.nameVi, en: definition.nameEn },
      definition: { vi: definition.definitionVi, en: definition.definitionEn },
      authority: definition.authority,
      confirmed: definition.confirmed,
      comparabilityNote: noteOf(definition),
    },
    printedOffices: facts.offices.map(({ name, role }) => ({ name, role })),
    source: { section: facts.sourceSection, text: facts.sourceText },
  }
}

export const noteOf = (d: { comparabilityVi: string | null; comparabilityEn: string | null }) =>
  d.comparabilityVi && d.comparabilityEn ? { vi: d.comparabilityVi, en: d.comparabilityEn } : null
