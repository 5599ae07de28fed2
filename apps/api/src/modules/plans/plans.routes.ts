import { getPlan, getPlanDocument, listPlans } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { PlanService } from './plans.service.ts'

export function planRoutes(plans: PlanService): Router {
  const router = Router()
  mount(router, listPlans, plans.list)
  mount(router, getPlan, plans.get)
  mount(router, getPlanDocument, plans.document)
  return router
}
