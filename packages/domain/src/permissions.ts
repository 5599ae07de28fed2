import type { ObservationState, Role } from './vocabulary.ts'

/** One role of a person, with its scope. A person may hold several. */
export interface Grant {
  role: Role
  /** Official code; null: every commune of the city. */
  communeCode: string | null
  /** Only for `office_editor`. */
  officeId: string | null
}

/** Who asks. */
export interface Actor {
  id: string
  grants: readonly Grant[]
}

/** What belongs to a commune, with the offices that are assigned to it. */
export interface Owned {
  communeCode: string
  /** The office that enters; null: not assigned. */
  enteringOfficeId?: string | null
  supportOfficeIds?: readonly string[]
}

const cityRoles: readonly Role[] = ['city_analyst', 'city_admin']

const holds = (actor: Actor, role: Role, communeCode: string) =>
  actor.grants.some((g) => g.role === role && g.communeCode === communeCode)

/**
 * Every rule about who may do what (domain.md, "Who uses it"). The API enforces it; the web app
 * asks it what to show. What one may not see is answered as if it did not exist.
 */
export const can = {
  /** City roles read all communes, approved figures only. */
  readCity: (actor: Actor) => actor.grants.some((g) => cityRoles.includes(g.role)),

  /** See a commune's plan, overview, indicators, rounds, tasks: its own people and the city. */
  seeCommune: (actor: Actor, it: Owned) => can.readCity(actor) || can.belongTo(actor, it),

  /** Be of the commune, in whatever role. */
  belongTo: (actor: Actor, it: Owned) => actor.grants.some((g) => g.communeCode === it.communeCode),

  /** Assign offices, enter baselines, open rounds, approve, return. */
  coordinate: (actor: Actor, it: Owned) => holds(actor, 'coordinator', it.communeCode),

  /** Sign a round off. */
  lead: (actor: Actor, it: Owned) => holds(actor, 'leader', it.communeCode),

  /** See what waits for approval and the set-up of the commune. */
  review: (actor: Actor, it: Owned) => can.coordinate(actor, it) || can.lead(actor, it),

  /** Open the entry grid of the commune at all. */
  openEntry: (actor: Actor, it: Owned) =>
    can.review(actor, it) || holds(actor, 'office_editor', it.communeCode),

  /** Enter a figure as the office that answers for it. */
  enterAsOffice: (actor: Actor, it: Owned) =>
    it.enteringOfficeId != null &&
    actor.grants.some(
      (g) =>
        g.role === 'office_editor' &&
        g.communeCode === it.communeCode &&
        g.officeId === it.enteringOfficeId,
    ),

  /** Enter a figure: the office, or the coordinator for an office ("nhập thay"). */
  enterActual: (actor: Actor, it: Owned) =>
    it.enteringOfficeId != null && (can.enterAsOffice(actor, it) || can.coordinate(actor, it)),

  /** Ask an office to explain an indicator, and close what was asked. */
  askExplanation: (actor: Actor, it: Owned) => can.review(actor, it),

  /** Read what was asked and answered: the commune's own matter. */
  readExplanations: (actor: Actor, it: Owned) => can.belongTo(actor, it),

  /** Hold the meeting's pen: conclude something about an indicator. */
  conclude: (actor: Actor, it: Owned) => can.review(actor, it),

  /** Read what was concluded, and open the meeting: the commune's own matter. */
  readConclusions: (actor: Actor, it: Owned) => can.belongTo(actor, it),

  /** Speak for an office as one of its own people. */
  speakFor: (actor: Actor, it: Owned, officeId: string) =>
    can.enterAsOffice(actor, { communeCode: it.communeCode, enteringOfficeId: officeId }),

  /** Answer for the office that is asked: its people, or the coordinator for them. */
  answerExplanation: (actor: Actor, it: Owned, officeId: string) =>
    can.speakFor(actor, it, officeId) || can.coordinate(actor, it),

  /**
   * See a figure in a given state: drafts the entering office and the coordinator; submitted ones
   * the leader too; approved ones everyone of the commune and the city.
   */
  seeFigure: (actor: Actor, it: Owned, state: ObservationState) => {
    if (state === 'approved') return can.seeCommune(actor, it)
    if (can.coordinate(actor, it) || can.enterAsOffice(actor, it)) return true
    return state === 'submitted' && can.lead(actor, it)
  },

  /** Say something about a figure, and read what was said: those who answer for it or support it. */
  commentFigure: (actor: Actor, it: Owned) =>
    can.review(actor, it) ||
    can.enterAsOffice(actor, it) ||
    actor.grants.some(
      (g) =>
        g.role === 'office_editor' &&
        g.communeCode === it.communeCode &&
        g.officeId !== null &&
        (it.supportOfficeIds ?? []).includes(g.officeId),
    ),

  /** See from which network address something was done. */
  seeAddress: (actor: Actor, it: Owned) => can.review(actor, it) || can.administer(actor),

  /** Read what was done in a commune. */
  readAudit: (actor: Actor, it: Owned) => can.coordinate(actor, it) || can.administer(actor),

  /** Compare communes: everyone signed in, but a commune's user sees of others only what is published. */
  seeApprovedOf: (actor: Actor, it: Owned, published: boolean) =>
    can.seeCommune(actor, it) || published,

  /** See who holds which role in the commune. */
  seeUsers: (actor: Actor, it: Owned) => can.keepUsers(actor, it) || can.lead(actor, it),

  /** Invite people of the commune, give them roles, hand a place over. */
  keepUsers: (actor: Actor, it: Owned) => can.coordinate(actor, it) || can.administer(actor),

  /** Add, rename, end the offices of the commune. */
  keepOffices: (actor: Actor, it: Owned) => can.coordinate(actor, it),

  /** Keep the shared catalogue, and enter the figures that the city assigns. */
  keepCatalogue: (actor: Actor) => can.readCity(actor),

  /** Manage communes, users and settings of the city. */
  administer: (actor: Actor) => actor.grants.some((g) => g.role === 'city_admin'),
}
