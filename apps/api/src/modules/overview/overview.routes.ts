import { getCityOverview, getOverview } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { CityOverviewService } from './city-overview.service.ts'
import type { OverviewService } from './overview.service.ts'

export function overviewRoutes(overview: OverviewService, city: CityOverviewService): Router {
  const router = Router()
  mount(router, getOverview, overview.get)
  mount(router, getCityOverview, city.get)
  return router
}
