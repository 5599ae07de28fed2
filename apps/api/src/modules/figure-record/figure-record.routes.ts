import { addFigureComment, getFigureHistory, listFigureComments } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { FigureRecordService } from './figure-record.service.ts'

export function figureRecordRoutes(record: FigureRecordService): Router {
  const router = Router()
  mount(router, getFigureHistory, record.history)
  mount(router, listFigureComments, record.comments)
  mount(router, addFigureComment, record.comment)
  return router
}
