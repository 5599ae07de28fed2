import type { GrantInput, RegisteredUser } from '@tien-do/contract'

/** The roles of one scope as a form holds them. */
export interface RoleChoice {
  coordinator: boolean
  leader: boolean
  offices: string[]
  city_analyst: boolean
  city_admin: boolean
}

export const noRoles: RoleChoice = {
  coordinator: false,
  leader: false,
  offices: [],
  city_analyst: false,
  city_admin: false,
}

/** What a person holds in a commune, or (null) in the city. */
export function choiceOf(user: RegisteredUser, slug: string | null): RoleChoice {
  const held = user.memberships.filter((it) => (it.commune?.slug ?? null) === slug)
  const has = (role: string) => held.some((it) => it.role === role)
  return {
    coordinator: has('coordinator'),
    leader: has('leader'),
    offices: held.flatMap(({ role, office }) =>
      role === 'office_editor' && office ? [office.id] : [],
    ),
    city_analyst: has('city_analyst'),
    city_admin: has('city_admin'),
  }
}

export const grantsOf = (choice: RoleChoice): GrantInput[] => [
  ...(['coordinator', 'leader', 'city_admin', 'city_analyst'] as const)
    .filter((role) => choice[role])
    .map((role) => ({ role })),
  ...choice.offices.map((officeId) => ({ role: 'office_editor' as const, officeId })),
]
