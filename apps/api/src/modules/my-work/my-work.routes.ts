import {
  getMyCalendar,
  getMyCalendarFile,
  getMyWork,
  getMyWorkCount,
  getOfficeWork,
} from '@tien-do/contract'
import { Router } from 'express'
import { mount, mountFile } from '../../http/mount.ts'
import type { MyCalendarService } from './my-calendar.service.ts'
import type { MyWorkService } from './my-work.service.ts'
import type { OfficeWorkService } from './office-work.service.ts'

export function myWorkRoutes(
  work: MyWorkService,
  calendar: MyCalendarService,
  offices: OfficeWorkService,
): Router {
  const router = Router()
  mount(router, getMyWork, work.work)
  mount(router, getMyWorkCount, work.count)
  mount(router, getOfficeWork, offices.get)
  mount(router, getMyCalendar, calendar.month)
  mountFile(router, getMyCalendarFile, calendar.file)
  return router
}
