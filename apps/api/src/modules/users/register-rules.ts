import type { RegisteredUser } from '@tien-do/contract'
import { can, type Actor } from '@tien-do/domain'
import { forbidden, invalidField, notFound, Refusal } from '../../http/refusal.ts'
import { keepers, type Grant, type KeeperCheck } from './register-change.repository.ts'
import type { Registered } from './register.repository.ts'

const cityRoles: readonly Grant['role'][] = ['city_analyst', 'city_admin']

export const notKeeper = () =>
  forbidden({
    vi: 'Cán bộ tổng hợp của xã hoặc quản trị thành phố quản lý người dùng.',
    en: 'The coordinator of the commune or the city administrator keeps the users.',
  })

/** May the asker keep the register of a scope (null: the city)? */
export const keeps = (actor: Actor, communeCode: string | null) =>
  communeCode === null ? can.administer(actor) : can.keepUsers(actor, { communeCode })

/** The account as a whole: only who keeps every place of the person. */
export const keepsAccount = (actor: Actor, { places }: Pick<Registered, 'places'>) =>
  can.administer(actor) ||
  (places.size > 0 && [...places].every((place) => place !== null && keeps(actor, place)))

/** Refuses whoever may not see the person, and then whoever shares a commune but keeps no register. */
export function refuseStrangers(actor: Actor, { places }: Pick<Registered, 'places'>) {
  const shared = [...places].filter((it) => it !== null && can.belongTo(actor, { communeCode: it }))
  if (shared.length === 0 && !can.readCity(actor)) throw notFound()
  if (![...places].some((it) => keeps(actor, it)) && !can.administer(actor)) throw notKeeper()
}

export function refuseElsewhere(actor: Actor, person: Pick<Registered, 'places' | 'name'>) {
  if (keepsAccount(actor, person)) return
  throw forbidden({
    vi: `${person.name} còn vai trò ở nơi khác: quản trị thành phố đổi tài khoản này. Tại đây chỉ đổi được vai trò trong xã.`,
    en: `${person.name} holds roles elsewhere too: the city administrator changes this account. Here only the roles in the commune can be changed.`,
  })
}

/** A role fits its scope, and an editor has an office of it. */
export function refuseMisfits(
  communeCode: string | null,
  grants: readonly Grant[],
  offices: readonly { id: string }[],
) {
  grants.forEach(({ role, officeId }, i) => {
    if (cityRoles.includes(role) !== (communeCode === null))
      throw invalidField(`#/memberships/${i}/role`, {
        vi:
          communeCode === null
            ? 'Đây là vai trò của xã.'
            : 'Đây là vai trò của thành phố, do quản trị thành phố giao.',
        en:
          communeCode === null
            ? 'This is a role of a commune.'
            : 'This is a role of the city, which its administrator gives.',
      })
    const needsOffice = role === 'office_editor'
    if (
      needsOffice !== (officeId !== null) ||
      (officeId && !offices.some((o) => o.id === officeId))
    )
      throw invalidField(`#/memberships/${i}/officeId`, {
        vi: needsOffice ? 'Chọn một đơn vị của xã.' : 'Vai trò này không gắn với đơn vị.',
        en: needsOffice ? 'Choose an office of the commune.' : 'This role takes no office.',
      })
    if (grants.findIndex((g) => g.role === role && g.officeId === officeId) < i)
      throw invalidField(`#/memberships/${i}`, {
        vi: 'Vai trò này đã có ở trên.',
        en: 'This role stands above already.',
      })
  })
}

/** The words are the same whoever has it: in this commune, in another, or nobody any more. */
export const loginTaken = (login: string) =>
  invalidField('#/login', {
    vi: `Tên đăng nhập “${login}” đã có người dùng. Chọn tên khác; nếu là người đã có trong danh sách thì sửa vai trò của người ấy.`,
    en: `The user name “${login}” is taken. Choose another; if it is somebody of the list, change that person's roles.`,
  })

export const emailTaken = () =>
  invalidField('#/email', {
    vi: 'Địa chỉ e-mail này đã gắn với một tài khoản. Dùng địa chỉ khác, hoặc để trống.',
    en: 'This e-mail belongs to an account already. Use another, or leave it empty.',
  })

/** Nobody takes the own key away while there is no second one. */
export const notTheLast =
  (actor: Actor, userId: string): KeeperCheck =>
  async (scopes, tx) => {
    if (userId !== actor.id) return
    const kept = actor.grants.filter(({ role, communeCode }) =>
      communeCode === null ? role === 'city_admin' : role === 'coordinator',
    )
    for (const { communeCode } of kept)
      if (scopes.includes(communeCode) && (await keepers(tx, communeCode)) === 0)
        throw new Refusal('wrong-state', {
          vi: 'Không còn ai khác đăng nhập được để quản lý người dùng: giao vai trò này cho một người đang dùng hệ thống trước đã.',
          en: 'Nobody else who can sign in would keep the users: give this role to an active person first.',
        })
  }

/** The person as the asker sees it: in one commune, or (null) with every role. */
export function toUser(it: Registered, communeCode: string | null, actor: Actor): RegisteredUser {
  const inScope = it.memberships.filter(
    (m) => communeCode === null || m.communeCode === communeCode,
  )
  return {
    id: it.id,
    name: it.name,
    login: it.login,
    email: it.email,
    mailNotices: it.mailNotices,
    state: it.state,
    lockedUntil: it.lockedUntil?.toISOString() ?? null,
    memberships: inScope.map(({ role, commune, office }) => ({ role, commune, office })),
    elsewhere: inScope.length < it.memberships.length,
    lastSignIn: it.lastSignIn?.toISOString() ?? null,
    linkUntil: it.linkUntil?.toISOString() ?? null,
    demo: it.demo,
    may: {
      memberships: keeps(actor, communeCode),
      account: keepsAccount(actor, it),
    },
  }
}
