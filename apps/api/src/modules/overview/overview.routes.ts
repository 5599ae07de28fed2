import { getOverview } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { OverviewService } from './overview.service.ts'

export function overviewRoutes(overview: OverviewService): Router {
  const router = Router()
  mount(router, getOverview, overview.get)
  return router
}
