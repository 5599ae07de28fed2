import { getMatrix } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { MatrixService } from './matrix.service.ts'

export function matrixRoutes(matrix: MatrixService): Router {
  const router = Router()
  mount(router, getMatrix, matrix.get)
  return router
}
