import {
  addDefinition,
  changeDefinition,
  getCatalogue,
  listMapping,
  putDefinition,
} from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { CatalogueService } from './catalogue.service.ts'

export function catalogueRoutes(catalogue: CatalogueService): Router {
  const router = Router()
  mount(router, getCatalogue, catalogue.all)
  mount(router, listMapping, catalogue.mapping)
  mount(router, addDefinition, catalogue.add)
  mount(router, changeDefinition, catalogue.change)
  mount(router, putDefinition, catalogue.map)
  return router
}
