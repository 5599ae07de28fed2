import type { Role } from '@tien-do/domain'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'

interface Row {
  role: Role
  commune: Parameters<typeof toCommuneRef>[0] | null
  office: Parameters<typeof toOfficeRef>[0] | null
}

/** A role with its place, as it goes over the wire. */
export const toMembership = ({ role, commune, office }: Row) => ({
  role,
  commune: commune && toCommuneRef(commune),
  office: office && toOfficeRef(office),
})
