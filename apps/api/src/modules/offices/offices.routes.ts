import {
  addOffice,
  addOfficeType,
  changeOffice,
  changeOfficeType,
  endOffice,
  listOfficeRegister,
  listOfficeTypes,
} from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { OfficeTypeService } from './office-types.service.ts'
import type { OfficeService } from './offices.service.ts'

export function officeRoutes(offices: OfficeService, types: OfficeTypeService): Router {
  const router = Router()
  mount(router, listOfficeRegister, offices.register)
  mount(router, addOffice, offices.add)
  mount(router, changeOffice, offices.change)
  mount(router, endOffice, offices.end)
  mount(router, listOfficeTypes, types.list)
  mount(router, addOfficeType, types.add)
  mount(router, changeOfficeType, types.change)
  return router
}
