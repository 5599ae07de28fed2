/** The closed list of what is written down: `subject.what-happened`. */
export const auditActions = [
  'observation.entered',
  'observation.submitted',
  'observation.approved',
  'observation.returned',
  'observation.corrected',
  'entry.imported',
  'evidence.added',
  'evidence.removed',
  'comment.added',
  'assignment.changed',
  'baseline.changed',
  'short-name.set',
  'assigned-figure.set',
  'office.added',
  'office.changed',
  'office.ended',
  'office-type.added',
  'office-type.changed',
  'definition.added',
  'definition.changed',
  'definition.mapped',
  'commune.added',
  'commune.renamed',
  'commune.facts-set',
  'explanation.asked',
  'explanation.answered',
  'explanation.closed',
  'explanation.withdrawn',
  'conclusion.written',
  'round.opened',
  'round.changed',
  'round.removed',
  'round.reopened',
  'round.reopening-ended',
  'round.signed-off',
  'round.published',
  'session.opened',
  'session.failed',
  'session.locked-out',
  'plan.imported',
  'handover.made',
  'user.added',
  'user.invited',
  'user.link-made',
  'user.password-set',
  'user.password-changed',
  'user.changed',
  'user.memberships-changed',
  'user.disabled',
  'user.enabled',
  'user.signed-out',
  'demonstration.loaded',
  'demonstration.generated',
  'demonstration.cleared',
] as const
export type AuditAction = (typeof auditActions)[number]

/** What an event is about. */
export const auditSubjects = [
  'observation',
  'indicator',
  'explanation',
  'round',
  'user',
  'handover',
  'office',
  'office-type',
  'definition',
  'commune',
  'plan',
  'demonstration',
] as const
export type AuditSubject = (typeof auditSubjects)[number]

type GroupOf<A extends string> = A extends `${infer G}.${string}` ? G : never
export type AuditGroup = GroupOf<AuditAction>

/** `round` of `round.opened`. */
export const auditGroupOf = (action: string) => action.slice(0, action.indexOf('.'))

const isGroup = (group: string): group is AuditGroup =>
  auditActions.some((action) => auditGroupOf(action) === group)

/** Groups of actions, in the order of the list. */
export const auditGroups: readonly AuditGroup[] = [
  ...new Set(auditActions.map(auditGroupOf)),
].filter(isGroup)

/** Whether an event's before and after are for the city too, or hold what may not be approved yet. */
const toldToCity: Record<AuditGroup, boolean> = {
  observation: false,
  entry: false,
  evidence: false,
  comment: false,
  explanation: false,
  conclusion: false,
  assignment: true,
  baseline: true,
  'short-name': true,
  'assigned-figure': true,
  office: true,
  'office-type': true,
  definition: true,
  commune: true,
  round: true,
  session: true,
  plan: true,
  user: true,
  handover: true,
  demonstration: true,
}

/** An action that the list does not know is told to nobody but the coordinator. */
export const cityReadsDetails = (action: string): boolean => {
  const group = auditGroupOf(action)
  return isGroup(group) && toldToCity[group]
}
