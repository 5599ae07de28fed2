import { listNotifications, readNotifications } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { NotificationService } from './notifications.service.ts'

export function notificationRoutes(notifications: NotificationService): Router {
  const router = Router()
  mount(router, listNotifications, notifications.list)
  mount(router, readNotifications, notifications.read)
  return router
}
