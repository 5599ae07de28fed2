import type { listHandovers, makeHandover, ParsedOf, previewHandover } from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Asking } from '../../http/asking.ts'
import { invalidField, notFound, Refusal } from '../../http/refusal.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import type { Registered, RegisterRepository } from '../users/register.repository.ts'
import {
  keeps,
  keepsAccount,
  notKeeper,
  notTheLast,
  refuseElsewhere,
} from '../users/register-rules.ts'
import type { HandoverRepository } from './handovers.repository.ts'
import { countsOf, type Place } from './owed.repository.ts'

export type HandoverService = ReturnType<typeof handoverService>

/** How much of a list a preview shows. */
const shown = 200

/** One person's place in a commune passed on, with what it owes. */
export const handoverService = (
  handovers: HandoverRepository,
  register: RegisterRepository,
  communes: CommuneService,
) => {
  const keptCommune = async (slug: string, asking: Asking) => {
    const commune = await communes.seen(slug, asking)
    if (!keeps(asking.actor, commune.code)) throw notKeeper()
    return commune
  }

  /** Somebody whom the register of the commune holds. */
  const personOf = async (id: string, communeCode: string) => {
    const [person] = await register.some([id])
    if (!person?.places.has(communeCode)) throw notFound()
    return person
  }

  return {
    list: async (query: ParsedOf<typeof listHandovers>, asking: Asking) => {
      const commune = await communes.seen(query.slug, asking)
      if (!can.seeUsers(asking.actor, { communeCode: commune.code })) throw notKeeper()
      const rows = await handovers.page(commune.code, query)
      const items = rows.slice(0, query.limit)
      const nextCursor = rows.length > query.limit ? (items.at(-1)?.id ?? null) : null
      return { items, nextCursor }
    },

    preview: async (
      { slug, from, role, office }: ParsedOf<typeof previewHandover>,
      asking: Asking,
    ) => {
      const commune = await keptCommune(slug, asking)
      const person = await personOf(from, commune.code)
      const place: Place = { communeCode: commune.code, role, officeId: office ?? null }
      const { held, stays } = splitBy(person, place)
      if (!held) throw notFound()
      const [items, notices, ids] = await Promise.all([
        handovers.owed(place),
        handovers.notices({ ...place, fromId: from }, stays.length === 0),
        register.page(commune.code, {
          limit: shown,
          cursor: undefined,
          search: undefined,
          state: undefined,
        }),
      ])
      const people = await register.some(ids.slice(0, shown))
      return {
        from: { id: person.id, name: person.name },
        role,
        office: held.office,
        owed: countsOf(items),
        items: items.slice(0, shown),
        notices,
        stays: stays.map((m) => ({ role: m.role, commune: m.commune, office: m.office })),
        mayDisable: person.state !== 'disabled' && keepsAccount(asking.actor, person),
        successors: people
          .filter((it) => it.id !== from && it.state !== 'disabled')
          .map(({ id, name, login, state }) => ({ id, name, login, state })),
      }
    },

    make: async (it: ParsedOf<typeof makeHandover>, asking: Asking) => {
      const commune = await keptCommune(it.slug, asking)
      if (it.fromUserId === it.toUserId)
        throw invalidField('#/toUserId', {
          vi: 'Chọn người khác để nhận bàn giao.',
          en: 'Choose another person to take it over.',
        })
      const from = await personOf(it.fromUserId, commune.code)
      const to = await personOf(it.toUserId, commune.code)
      if (to.state === 'disabled')
        throw new Refusal('wrong-state', {
          vi: `Tài khoản của ${to.name} đang khóa: mở lại trước, hoặc chọn người khác.`,
          en: `The account of ${to.name} is shut: open it first, or choose another person.`,
        })
      if (it.disableFrom) refuseElsewhere(asking.actor, from)
      const made = await handovers.make(
        {
          communeCode: commune.code,
          role: it.role,
          officeId: it.officeId,
          fromId: from.id,
          toId: to.id,
          note: it.note || null,
          shuts: it.disableFrom ? [...from.places] : null,
        },
        asking,
        notTheLast(asking.actor, from.id),
      )
      if (!made)
        throw new Refusal('wrong-state', {
          vi: `${from.name} không giữ vai trò này tại xã: tải lại trang để xem vai trò hiện có.`,
          en: `${from.name} does not hold this place in the commune: reload to see what is held.`,
        })
      return made
    },
  }
}

/** The place among what a person holds in its commune, and the rest of it. */
function splitBy({ memberships }: Registered, { communeCode, role, officeId }: Place) {
  const here = memberships.filter((m) => m.communeCode === communeCode)
  const held = here.find((m) => m.role === role && m.officeId === officeId)
  return { held, stays: here.filter((m) => m !== held) }
}
