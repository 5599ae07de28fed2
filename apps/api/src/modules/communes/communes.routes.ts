import { getCommune, listCommunes, listOffices } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { CommuneService } from './communes.service.ts'

export function communeRoutes(communes: CommuneService): Router {
  const router = Router()
  mount(router, listCommunes, communes.list)
  mount(router, getCommune, communes.get)
  mount(router, listOffices, communes.offices)
  return router
}
