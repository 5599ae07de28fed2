import { listTasks } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { TaskService } from './tasks.service.ts'

export function taskRoutes(tasks: TaskService): Router {
  const router = Router()
  mount(router, listTasks, tasks.list)
  return router
}
