import {
  addCommune,
  getCommune,
  listCommuneRegister,
  listCommunes,
  listOffices,
  putCommuneFacts,
  renameCommune,
} from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { CommuneRegisterService } from './commune-register.service.ts'
import type { CommuneService } from './communes.service.ts'

export function communeRoutes(communes: CommuneService, register: CommuneRegisterService): Router {
  const router = Router()
  mount(router, listCommunes, communes.list)
  mount(router, getCommune, communes.get)
  mount(router, listOffices, communes.offices)
  mount(router, listCommuneRegister, register.list)
  mount(router, addCommune, register.add)
  mount(router, renameCommune, register.rename)
  mount(router, putCommuneFacts, register.setFacts)
  return router
}
