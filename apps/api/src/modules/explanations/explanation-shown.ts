import type { Evidence, Explanation } from '@tien-do/contract'
import { can, type Actor } from '@tien-do/domain'
import { dayOf } from '../assessment/assessment.repository.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import type { ExplanationRow } from './explanations.repository.ts'

type Stands = Pick<ExplanationRow, 'closedAt' | 'dueOn'> & { answers: readonly unknown[] }

/** Where a request stands; nothing of it is stored but its answers and its end. */
const stateOf = ({ closedAt, answers }: Stands) => {
  if (closedAt) return answers.length > 0 ? ('closed' as const) : ('withdrawn' as const)
  return answers.length > 0 ? ('answered' as const) : ('open' as const)
}

/** Nobody has answered, and the day is over. */
const isOverdue = (row: Stands, today: string) =>
  stateOf(row) === 'open' && dayOf(row.dueOn) < today

/** The role in which somebody asks: the leader's before the coordinator's. */
const askingRole = ({ askedBy, indicator }: ExplanationRow) => {
  const roles = askedBy.memberships
    .filter((m) => m.communeCode === indicator.plan.commune.code)
    .map((m) => m.role)
  return (['leader', 'coordinator'] as const).find((role) => roles.includes(role)) ?? null
}

/** The request as the API shows it to one person on one day. */
export function toExplanation(
  row: ExplanationRow,
  files: ReadonlyMap<string, Evidence[]>,
  actor: Actor,
  today: string,
): Explanation {
  const { plan, seriesId: _, ...indicator } = row.indicator
  const owned = { communeCode: plan.commune.code }
  return {
    id: row.id,
    commune: toCommuneRef(plan.commune),
    indicator,
    office: toOfficeRef(row.office),
    period: row.period,
    question: row.question,
    dueOn: dayOf(row.dueOn),
    askedBy: askingRole(row),
    askedAt: row.askedAt.toISOString(),
    state: stateOf(row),
    overdue: isOverdue(row, today),
    closedAt: row.closedAt?.toISOString() ?? null,
    answers: row.answers.map(({ id, text, at, onBehalf, demo }) => ({
      id,
      text,
      at: at.toISOString(),
      onBehalf,
      files: files.get(id) ?? [],
      demo,
    })),
    may: {
      answer: row.closedAt === null && can.answerExplanation(actor, owned, row.officeId),
      close: row.closedAt === null && can.askExplanation(actor, owned),
    },
    demo: row.demo,
  }
}
