import type { Session } from '@tien-do/contract'
import { homeOf } from '../../lib/session.ts'

/** Editors and coordinators begin where figures are entered, everybody else with the overview. */
export function startOf(session: Session): string {
  const doing = session.memberships.find(
    ({ role, commune }) => commune && (role === 'office_editor' || role === 'coordinator'),
  )
  return doing?.commune ? `/c/${doing.commune.slug}/entry` : homeOf(session)
}

/** Where the person wanted to go; only inside this site. */
export const nextOf = (address: URLSearchParams): string | null => {
  const next = address.get('next')
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : null
}
