import type { CommuneRef, Round } from '@tien-do/contract'
import { roundKeyOf } from '@tien-do/domain'

/** Where the figures of a round are entered for an office: of a reviewing one, of one of its periods. */
export function entryPath(
  at: { commune: Pick<CommuneRef, 'slug'>; round: Round; rounds: readonly Round[] },
  office?: string,
): string {
  const own = at.rounds.find(({ id }) => id === at.round.id) ?? at.round
  return sheetPath(at.commune.slug, 'entry', own, at.round.period, office)
}

/** The entry sheet or the review of a round and one of its periods. */
export function sheetPath(
  slug: string,
  page: 'entry' | 'review',
  round: Pick<Round, 'kind' | 'period'>,
  period: string,
  office?: string,
): string {
  const query = new URLSearchParams({ round: roundKeyOf(round) })
  if (period !== round.period) query.set('period', period)
  if (office) query.set('office', office)
  return `/c/${slug}/${page}?${query.toString()}`
}

/** The meeting on a round; null: on the year that was due last. */
export const meetingPath = (slug: string, key: string | null): string =>
  `/c/${slug}/meeting${key === null ? '' : `?round=${key}`}`
