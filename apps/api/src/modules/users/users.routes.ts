import {
  acceptInvitation,
  changeAccount,
  changePassword,
  changeUser,
  disableUser,
  enableUser,
  getAccount,
  inviteToCity,
  inviteToCommune,
  listCommuneUsers,
  listSessions,
  listUsers,
  makeLink,
  putMemberships,
  readInvitation,
  signUserOut,
} from '@tien-do/contract'
import { Router } from 'express'
import { askingOf, requestIdOf, sessionIdOf } from '../../http/asking.ts'
import { mount, mountOpen } from '../../http/mount.ts'
import { headersOf } from '../sessions/sessions.routes.ts'
import type { AccountService } from './account.service.ts'
import type { InvitationService } from './invitations.service.ts'
import type { RegisterService } from './register.service.ts'

export function userRoutes(
  register: RegisterService,
  invitations: InvitationService,
  accounts: AccountService,
): Router {
  const router = Router()
  mount(router, listCommuneUsers, register.ofCommune)
  mount(router, inviteToCommune, register.inviteToCommune)
  mount(router, listUsers, register.all)
  mount(router, inviteToCity, register.inviteToCity)
  mount(router, changeUser, register.change)
  mount(router, putMemberships, register.putMemberships)
  mount(router, disableUser, register.disable)
  mount(router, enableUser, register.enable)
  mount(router, signUserOut, register.signOut)
  mount(router, makeLink, register.makeLink)

  mountOpen(router, readInvitation, invitations.read)
  mountOpen(router, acceptInvitation, async (input, req, res) => {
    const { cookies, session } = await invitations.accept(input, {
      headers: headersOf(req),
      requestId: requestIdOf(req),
      address: req.ip ?? null,
    })
    res.setHeader('Set-Cookie', cookies)
    return session
  })

  mount(router, getAccount, accounts.get)
  mount(router, changeAccount, accounts.change)
  mountOpen(router, changePassword, async (input, req) =>
    accounts.changePassword(input, askingOf(req), sessionIdOf(req)),
  )
  mountOpen(router, listSessions, async (_input, req) =>
    accounts.sessions(askingOf(req), sessionIdOf(req)),
  )
  return router
}
