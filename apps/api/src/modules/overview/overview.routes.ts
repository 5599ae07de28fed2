import { getChanges, getCityOverview, getOverview } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { ChangeService } from './changes.service.ts'
import type { CityOverviewService } from './city-overview.service.ts'
import type { OverviewService } from './overview.service.ts'

export function overviewRoutes(
  overview: OverviewService,
  changes: ChangeService,
  city: CityOverviewService,
): Router {
  const router = Router()
  mount(router, getOverview, overview.get)
  mount(router, getChanges, changes.get)
  mount(router, getCityOverview, city.get)
  return router
}
