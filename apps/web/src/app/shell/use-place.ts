import type { CommuneRef, Session } from '@tien-do/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { sessionQueries } from '../../lib/session.ts'

/**
 * The commune whose menu is shown: that of the address, else one's own. City people see another's
 * name only after asking for it.
 */
export function usePlace(session: Session | null): CommuneRef | null {
  const { slug } = useParams()
  const own = session?.memberships.map((it) => it.commune).filter((it) => it !== null) ?? []
  const known = slug === undefined ? own[0] : own.find((it) => it.slug === slug)
  const asked = useQuery({
    ...sessionQueries.commune(slug ?? ''),
    enabled: session !== null && slug !== undefined && known === undefined,
  })
  return known ?? asked.data ?? null
}
