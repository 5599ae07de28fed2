import type { Actor, Role } from '@tien-do/domain'

/** Where somebody works, over all roles held. */
export function scopeOf({ grants }: Actor) {
  const codesOf = (...roles: Role[]) => [
    ...new Set(grants.filter((g) => roles.includes(g.role)).flatMap((g) => g.communeCode ?? [])),
  ]
  return {
    officeIds: [
      ...new Set(grants.filter((g) => g.role === 'office_editor').flatMap((g) => g.officeId ?? [])),
    ],
    coordinated: codesOf('coordinator'),
    led: codesOf('leader'),
    /** Coordinated or led. */
    reviewed: codesOf('coordinator', 'leader'),
    communeCodes: codesOf('office_editor', 'coordinator', 'leader'),
  }
}
