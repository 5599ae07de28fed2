import type { Role } from '@tien-do/domain'

export interface Person {
  login: string
  name: string
  role: Role
  communeCode: string | null
  officeId: string | null
}

interface Place {
  code: string
  slug: string
  /** `xã Kiến Hải` */
  fullName: string
  offices: readonly { id: string; name: string; type: string }[]
}

const city = [
  { login: 'city.admin', name: 'Quản trị hệ thống thành phố', role: 'city_admin' },
  { login: 'city.analyst', name: 'Cán bộ tổng hợp thành phố', role: 'city_analyst' },
] as const

/** The demonstration's users of the city. */
export const cityPeople: readonly Person[] = city.map((it) => ({
  ...it,
  communeCode: null,
  officeId: null,
}))

/** Its users of one commune: roles and places, never the name of a real person. */
export function peopleOf({ code, slug, fullName, offices }: Place): Person[] {
  const of = { communeCode: code, officeId: null }
  const counts = new Map<string, number>()
  return [
    {
      login: `${slug}.coordinator`,
      name: `Cán bộ tổng hợp ${fullName}`,
      role: 'coordinator',
      ...of,
    },
    { login: `${slug}.leader`, name: `Lãnh đạo ${fullName}`, role: 'leader', ...of },
    ...offices.map((office): Person => {
      const count = (counts.get(office.type) ?? 0) + 1
      counts.set(office.type, count)
      return {
        login: `${slug}.${office.type}${count > 1 ? `-${count}` : ''}`,
        name: `Cán bộ ${office.name.replace(/ (xã|phường|đặc khu)$/, '')} ${fullName}`,
        role: 'office_editor',
        communeCode: code,
        officeId: office.id,
      }
    }),
  ]
}
