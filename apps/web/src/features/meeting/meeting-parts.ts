import type { Meeting, Overview } from '@tien-do/contract'
import { roundKeyOf } from '@tien-do/domain'

/** What every slide is made from. */
export interface MeetingParts {
  meeting: Meeting
  overview: Overview
  /** The id of who is signed in: drafts and what waits are a person's own. */
  person: string
}

/** The key under which a conclusion is kept; null without a round. */
export const roundOf = ({ round }: Pick<Meeting, 'round'>): string | null =>
  round ? roundKeyOf(round) : null

/** The address of a slide, with what else the meeting's address holds. */
export function slidePath(slug: string, at: string, address: URLSearchParams): string {
  const query = new URLSearchParams(address)
  query.set('at', at)
  return `/c/${slug}/meeting?${query.toString()}`
}
