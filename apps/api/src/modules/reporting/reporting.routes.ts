import { getReporting } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { ReportingService } from './reporting.service.ts'

export function reportingRoutes(reporting: ReportingService): Router {
  const router = Router()
  mount(router, getReporting, reporting.get)
  return router
}
