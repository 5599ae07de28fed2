import { listHandovers, makeHandover, previewHandover } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { HandoverService } from './handovers.service.ts'

export function handoverRoutes(handovers: HandoverService): Router {
  const router = Router()
  mount(router, listHandovers, handovers.list)
  mount(router, previewHandover, handovers.preview)
  mount(router, makeHandover, handovers.make)
  return router
}
