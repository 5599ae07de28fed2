import {
  assignMany,
  getIndicator,
  getIndicatorByCode,
  getSetUp,
  getSetUpHistory,
  putAssignment,
  putBaseline,
  putShortName,
} from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { IndicatorService } from './indicators.service.ts'
import type { SetUpService } from './set-up.service.ts'

export function indicatorRoutes(indicators: IndicatorService, setUp: SetUpService): Router {
  const router = Router()
  mount(router, getIndicator, indicators.get)
  mount(router, getIndicatorByCode, indicators.getByCode)
  mount(router, getSetUp, setUp.get)
  mount(router, assignMany, setUp.assignMany)
  mount(router, putAssignment, setUp.assign)
  mount(router, getSetUpHistory, setUp.history)
  mount(router, putBaseline, setUp.setBaseline)
  mount(router, putShortName, setUp.name)
  return router
}
