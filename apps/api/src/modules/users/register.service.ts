import type {
  changeUser,
  disableUser,
  inviteToCity,
  inviteToCommune,
  listCommuneUsers,
  listUsers,
  makeLink,
  ParsedOf,
  putMemberships,
} from '@tien-do/contract'
import { can } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { Asking } from '../../http/asking.ts'
import { notFound, Refusal } from '../../http/refusal.ts'
import type { InvitationMail } from '../../mail/invitation-mail.ts'
import { toCommuneRef, toOfficeRef } from '../communes/communes.repository.ts'
import type { CommuneService } from '../communes/communes.service.ts'
import { newLink } from './invitation-link.ts'
import { onlyOf, type RegisterChanges } from './register-change.repository.ts'
import { madeEmail, type RegisterRepository } from './register.repository.ts'
import {
  emailTaken,
  keeps,
  loginTaken,
  notKeeper,
  notTheLast,
  refuseElsewhere,
  refuseMisfits,
  refuseStrangers,
  toUser,
} from './register-rules.ts'

export type RegisterService = ReturnType<typeof registerService>

type Question = Pick<ParsedOf<typeof listUsers>, 'limit' | 'cursor' | 'search' | 'state'>
type Invited = ParsedOf<typeof inviteToCity>
type OfOne = ParsedOf<typeof disableUser>

/** Who is in the register, and every change of it. */
export const registerService = (
  register: RegisterRepository,
  changes: RegisterChanges,
  communes: CommuneService,
  clock: Clock,
  mail: InvitationMail,
) => {
  /** Sends a link that was made and kept, and says whether it went. */
  const posted = async (id: string, { link, kept: hashed }: ReturnType<typeof newLink>) => {
    const [person] = await register.some([id])
    if (!person) throw notFound()
    const { name, email, login, demo } = person
    const to = { name, demo, address: email ?? madeEmail(login) }
    const key = hashed.tokenHash.slice(0, 32)
    return { ...link, posted: await mail.send({ ...link, to, login, key }) }
  }

  const page = async (communeCode: string | null, question: Question, { actor }: Asking) => {
    const [ids, counts] = await Promise.all([
      register.page(communeCode, question),
      register.counts(communeCode),
    ])
    const people = await register.some(ids.slice(0, question.limit))
    return {
      items: people.map((it) => toUser(it, communeCode, actor)),
      nextCursor: ids.length > question.limit ? (ids[question.limit - 1] ?? null) : null,
      counts,
    }
  }

  /** A person whom the asker keeps at least in part; `account`: as a whole. */
  const kept = async (id: string, { actor }: Asking, whole: 'account' | 'part') => {
    const [person] = await register.some([id])
    if (!person) throw notFound()
    refuseStrangers(actor, person)
    if (whole === 'account') refuseElsewhere(actor, person)
    return { person, places: [...person.places] }
  }

  /** The same after a change, as the asker sees it: the administrator whole, else in one commune. */
  const shown = async (id: string, communeCode: string | null, { actor }: Asking) => {
    const [person] = await register.some([id])
    if (!person) throw notFound()
    return toUser(person, can.administer(actor) ? null : communeCode, actor)
  }

  const checkGrants = async (communeCode: string | null, grants: Invited['memberships']) => {
    const wanted = grants.flatMap(({ officeId }) => officeId ?? [])
    refuseMisfits(
      communeCode,
      grants,
      communeCode === null ? [] : await register.officesOf(communeCode, wanted),
    )
  }

  const invite = async (communeCode: string | null, it: Invited, asking: Asking) => {
    await checkGrants(communeCode, it.memberships)
    const email = it.email ?? madeEmail(it.login)
    const taken = await changes.taken(it.login, email)
    if (taken) throw taken.username === it.login || !it.email ? loginTaken(it.login) : emailTaken()
    const made = newLink(clock)
    const id = await changes.invite(
      {
        name: it.name.normalize('NFC'),
        login: it.login,
        email,
        communeCode,
        grants: it.memberships,
        link: made.kept,
      },
      asking,
    )
    const link = await posted(id, made)
    return { user: await shown(id, communeCode, asking), link }
  }

  return {
    ofCommune: async ({ slug, ...question }: ParsedOf<typeof listCommuneUsers>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      const owned = { communeCode: commune.code }
      if (!can.seeUsers(asking.actor, owned)) throw notKeeper()
      const [answer, offices] = await Promise.all([
        page(commune.code, question, asking),
        register.withoutEditor(commune.code),
      ])
      return {
        ...answer,
        commune: toCommuneRef(commune),
        withoutEditor: offices.map(toOfficeRef),
        may: { keep: can.keepUsers(asking.actor, owned) },
      }
    },

    all: async (question: ParsedOf<typeof listUsers>, asking: Asking) => {
      if (!can.administer(asking.actor)) throw notKeeper()
      return page(null, question, asking)
    },

    inviteToCommune: async ({ slug, ...it }: ParsedOf<typeof inviteToCommune>, asking: Asking) => {
      const commune = await communes.seen(slug, asking)
      if (!keeps(asking.actor, commune.code)) throw notKeeper()
      return invite(commune.code, it, asking)
    },

    inviteToCity: async (it: Invited, asking: Asking) => {
      if (!keeps(asking.actor, null)) throw notKeeper()
      return invite(null, it, asking)
    },

    change: async (
      { id, name, email, mailNotices }: ParsedOf<typeof changeUser>,
      asking: Asking,
    ) => {
      const { person, places } = await kept(id, asking, 'account')
      const address = email === undefined ? undefined : (email ?? madeEmail(person.login))
      if (address !== undefined && (await changes.taken(null, address, id))) throw emailTaken()
      await changes.change(
        id,
        onlyOf(places),
        {
          ...(name === undefined ? {} : { name: name.normalize('NFC') }),
          ...(address === undefined ? {} : { email: address }),
          ...(mailNotices === undefined ? {} : { mailNotices }),
        },
        asking,
      )
      return shown(id, onlyOf(places), asking)
    },

    putMemberships: async (
      { id, commune: slug, memberships }: ParsedOf<typeof putMemberships>,
      asking: Asking,
    ) => {
      const { person } = await kept(id, asking, 'part')
      const commune = slug === null ? null : await communes.seen(slug, asking)
      const scope = commune?.code ?? null
      if (!keeps(asking.actor, scope)) throw notKeeper()
      await checkGrants(scope, memberships)
      const others = person.memberships.filter((m) => m.communeCode !== scope)
      if (memberships.length + others.length === 0)
        throw new Refusal('wrong-state', {
          vi: `Đây là vai trò cuối cùng của ${person.name}. Để chấm dứt quyền truy cập, hãy khóa tài khoản; để chuyển việc, hãy bàn giao.`,
          en: `These are the last roles of ${person.name}. To end the access shut the account; to pass the work on hand it over.`,
        })
      await changes.putGrants(id, scope, memberships, asking, notTheLast(asking.actor, id))
      return shown(id, scope, asking)
    },

    disable: async ({ id }: OfOne, asking: Asking) => {
      const { places } = await kept(id, asking, 'account')
      const done = await changes.disable(id, places, asking, notTheLast(asking.actor, id))
      if (!done)
        throw new Refusal('wrong-state', {
          vi: 'Tài khoản này đã khóa từ trước.',
          en: 'The account was shut before.',
        })
      return shown(id, onlyOf(places), asking)
    },

    enable: async ({ id }: OfOne, asking: Asking) => {
      const { places } = await kept(id, asking, 'account')
      if (!(await changes.enable(id, places, asking)))
        throw new Refusal('wrong-state', {
          vi: 'Tài khoản này đang mở.',
          en: 'The account is open.',
        })
      return shown(id, onlyOf(places), asking)
    },

    signOut: async ({ id }: OfOne, asking: Asking) => {
      const { places } = await kept(id, asking, 'account')
      await changes.signOut(id, places, asking)
      return null
    },

    makeLink: async ({ id }: ParsedOf<typeof makeLink>, asking: Asking) => {
      const { person, places } = await kept(id, asking, 'account')
      if (person.state === 'disabled')
        throw new Refusal('wrong-state', {
          vi: 'Tài khoản đang khóa: mở lại trước khi tạo liên kết.',
          en: 'The account is shut: open it before making a link.',
        })
      const made = newLink(clock)
      await changes.makeLink(id, onlyOf(places), made.kept, asking)
      return posted(id, made)
    },
  }
}
