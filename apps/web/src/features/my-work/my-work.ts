import type { CommuneRef, getMyWork, OfficeRef, OutputOf } from '@tien-do/contract'

export type MyWork = OutputOf<typeof getMyWork>

/** The office's sheet of a round, at one of its cells. */
export const entryPath = (
  { commune, office }: { commune: CommuneRef; office: OfficeRef },
  { period }: { period: string },
  indicatorId?: string,
) =>
  `/c/${commune.slug}/entry?round=${period}&office=${office.id}${indicatorId ? `&at=${indicatorId}` : ''}`

/** A printed target or a figure with its unit, unless it carries it already. */
export const withUnit = (text: string, unit: string | null) =>
  !unit || text.includes(unit) ? text : unit.startsWith('%') ? text + unit : `${text}\u00a0${unit}`

export const reviewPath = ({ slug }: CommuneRef, { period }: { period: string }) =>
  `/c/${slug}/review?round=${period}`

/** Rounds in which an office still owes figures, the earliest deadline first. */
export const owedRounds = ({ offices }: Pick<MyWork, 'offices'>) =>
  offices
    .flatMap((work) => work.rounds.map((round) => ({ work, round })))
    .filter(({ round }) => round.blank + round.drafts > 0)
    .toSorted((a, b) => a.round.round.deadline.localeCompare(b.round.round.deadline))

/** Rounds with something to approve, sign or follow up, of the communes held in one role. */
export const roundsOf = ({ communes }: Pick<MyWork, 'communes'>, as: 'coordinator' | 'leader') =>
  communes
    .filter((it) => it.as === as)
    .flatMap(({ commune, rounds }) => rounds.map((round) => ({ commune, ...round })))
