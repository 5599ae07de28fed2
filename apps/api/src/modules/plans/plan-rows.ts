import { randomUUIDv7 } from 'node:crypto'
import type { PlanDocument } from '@tien-do/contract'
import { directiveKey, keyOfNumber, sameNumber } from './directive-key.ts'

/** Where the rows of a plan hang, and what its names and codes stand for. */
export interface Context {
  planId: string
  communeCode: string
  /** Office ids by exact name. */
  offices: ReadonlyMap<string, string>
  /** Plan indicator ids by code. */
  indicators: ReadonlyMap<string, string>
  /** Ids that tasks, programmes and their kind had before, by number. */
  kept?: ReadonlyMap<string, string>
}

export const asDate = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

export const office = (at: Context, name: string): string => {
  const id = at.offices.get(name)
  if (id === undefined) throw new Error(`office "${name}" was not made`)
  return id
}

export const indicator = (at: Context, code: string): string => {
  const id = at.indicators.get(code)
  if (id === undefined) throw new Error(`indicator "${code}" was not made`)
  return id
}

/** The papers that a document names, carried out ones too, each once. */
export function papersOf({ directives, commune }: PlanDocument) {
  const named = directives.map(({ number, date, issuer, title }) => ({
    key: directiveKey({ number, issuer, title }, commune.code),
    number,
    date: asDate(date),
    issuer,
    title: title as string | null,
  }))
  const carried = directives
    .flatMap((d) => d.carriesOut)
    .map((number) => ({
      key: keyOfPaper(number, { directives, commune }),
      number: number as string | null,
      date: null,
      issuer: null,
      title: null,
    }))
  return [...new Map([...carried, ...named].map((paper) => [paper.key, paper])).values()]
}

/** A number alone means the paper of that number that the document describes, if it does. */
function keyOfPaper(
  number: string,
  { directives, commune }: Pick<PlanDocument, 'directives' | 'commune'>,
): string {
  const described = directives.find((d) => d.number !== null && sameNumber(d.number, number))
  return described ? directiveKey(described, commune.code) : keyOfNumber(number, commune.code)
}

export function directiveRows(document: PlanDocument, at: Context, ids: Map<string, string>) {
  const { directives } = document
  const idOf = (key: string) => ids.get(key) ?? ''
  const keys = directives.map((d) => directiveKey(d, at.communeCode))
  return {
    named: directives.map((d, order) => ({
      planId: at.planId,
      directiveId: idOf(keys[order] ?? ''),
      order,
      relation: d.relation,
      number: d.number,
      date: asDate(d.date),
      issuer: d.issuer,
      title: d.title,
    })),
    relations: directives.flatMap((d, i) =>
      d.carriesOut.map((number, order) => ({
        planId: at.planId,
        carrierId: idOf(keys[i] ?? ''),
        carriedId: idOf(keyOfPaper(number, document)),
        order,
        number,
      })),
    ),
  }
}

export const officeRows = ({ offices }: PlanDocument, at: Context) =>
  offices.map(({ name, duties, indicatorCodes }, order) => ({
    planId: at.planId,
    order,
    officeId: office(at, name),
    name,
    duties,
    indicatorCodes,
  }))

const cadences = {
  quarterly: 'quarterly',
  'half-year': 'half_year',
  annual: 'annual',
  'mid-term': 'mid_term',
  final: 'final',
  'ad-hoc': 'ad_hoc',
} as const

export const reviewRows = ({ reviews }: PlanDocument, { planId }: Context) =>
  reviews.map(({ cadence, ...review }, order) => ({
    planId,
    order,
    cadence: cadences[cadence],
    ...review,
  }))

/** Tells a finding from others of its plan, so that a settled one stays settled. */
export const findingKey = ({
  kind,
  about,
  note,
}: {
  kind: string
  about: string | null
  note: string
}) => JSON.stringify([kind, about, note])

export const findingRows = (
  { findings }: PlanDocument,
  { planId }: Context,
  settled: ReadonlyMap<string, { id: string; settledAt: Date | null }>,
) =>
  findings.map((finding, order) => ({
    id: randomUUIDv7(),
    planId,
    order,
    ...finding,
    settledAt: settled.get(findingKey(finding))?.settledAt ?? null,
  }))

/** Tasks name offices of other levels too (a department of the city): those stay words. */
export function taskRows({ tasks }: PlanDocument, at: Context) {
  const idOf = new Map(tasks.map(({ no }) => [no, at.kept?.get(no) ?? randomUUIDv7()]))
  const id = (no: string) => idOf.get(no) ?? ''
  const ours = (name: string | null) => (name === null ? null : (at.offices.get(name) ?? null))
  return {
    tasks: tasks.map(({ no, title, lead, deadline, leader, deliverables, source }, order) => ({
      id: id(no),
      planId: at.planId,
      order,
      no,
      title,
      lead,
      leadOfficeId: ours(lead),
      deadlineText: deadline?.text ?? null,
      deadlineKind: deadline?.kind ?? null,
      start: asDate(deadline?.start ?? null),
      end: asDate(deadline?.end ?? null),
      hasLeader: leader !== null,
      leaderName: leader?.name ?? null,
      leaderRole: leader?.role ?? null,
      deliverables,
      sourceSection: source.section,
      sourceText: source.text,
    })),
    support: tasks.flatMap(({ no, support }) =>
      support.map((name, order) => ({ taskId: id(no), order, name, officeId: ours(name) })),
    ),
    phases: tasks.flatMap(({ no, deadline }) =>
      (deadline?.phases ?? []).map(({ what, start, end }, order) => ({
        taskId: id(no),
        order,
        what,
        start: asDate(start),
        end: asDate(end),
      })),
    ),
  }
}

export function programmeRows({ programmes }: PlanDocument, at: Context) {
  const withIds = programmes.map((programme) => ({
    ...programme,
    id: at.kept?.get(programme.no) ?? randomUUIDv7(),
    goals: programme.goals.map((goal) => ({ ...goal, id: randomUUIDv7() })),
  }))
  return {
    programmes: withIds.map(
      ({ id, no, title, lead, support, timing, resources, source }, order) => ({
        id,
        planId: at.planId,
        order,
        no,
        title,
        lead,
        support,
        timing,
        resources,
        sourceSection: source.section,
      }),
    ),
    goals: withIds.flatMap(({ id, goals }) =>
      goals.map((goal, order) => ({
        id: goal.id,
        programmeId: id,
        order,
        horizon: goal.horizon,
        text: goal.text,
      })),
    ),
    goalIndicators: withIds.flatMap(({ goals }) =>
      goals.flatMap((goal) =>
        goal.indicatorCodes.map((code, order) => ({
          goalId: goal.id,
          planIndicatorId: indicator(at, code),
          order,
        })),
      ),
    ),
    activities: withIds.flatMap(({ id, activities }) =>
      activities.map(({ text }, order) => ({ programmeId: id, order, text })),
    ),
  }
}
