import { listAssigned, putAssigned, putManyAssigned } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { AssignedService } from './assigned.service.ts'

export function assignedRoutes(assigned: AssignedService): Router {
  const router = Router()
  mount(router, listAssigned, assigned.list)
  mount(router, putAssigned, assigned.put)
  mount(router, putManyAssigned, assigned.putMany)
  return router
}
