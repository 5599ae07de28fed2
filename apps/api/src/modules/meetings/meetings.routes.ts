import { getMeeting, listConclusions, writeConclusion } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { ConclusionService } from './conclusions.service.ts'
import type { MeetingService } from './meetings.service.ts'

export function meetingRoutes(meetings: MeetingService, conclusions: ConclusionService): Router {
  const router = Router()
  mount(router, getMeeting, meetings.get)
  mount(router, listConclusions, conclusions.ofIndicator)
  mount(router, writeConclusion, conclusions.write)
  return router
}
