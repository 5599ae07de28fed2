import type { CommuneRef, getMyWork, OfficeRef, OutputOf, WorkRound } from '@tien-do/contract'
import { isReviewing } from '@tien-do/domain'
import { sheetPath } from '../../lib/round-paths.ts'

export type MyWork = OutputOf<typeof getMyWork>

/** The office's sheet of a round and one of its periods, at one of its cells. */
export const entryPath = (
  { commune, office }: { commune: CommuneRef; office: OfficeRef },
  { round, period }: { round: WorkRound; period: string },
  indicatorId?: string,
) =>
  `${sheetPath(commune.slug, 'entry', round, period, office.id)}${indicatorId ? `&at=${indicatorId}` : ''}`

/** Where a round is looked through: one that reviews has several periods, which its page lists. */
export const reviewPath = ({ slug }: CommuneRef, round: WorkRound) =>
  isReviewing(round.kind)
    ? `/c/${slug}/rounds/${round.key}`
    : sheetPath(slug, 'review', round, round.period)

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
