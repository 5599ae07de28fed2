import { getComparison, getComparisonSeries, listDefinitions } from '@tien-do/contract'
import { Router } from 'express'
import { mount } from '../../http/mount.ts'
import type { ComparisonService } from './comparison.service.ts'

export function comparisonRoutes(comparison: ComparisonService): Router {
  const router = Router()
  mount(router, listDefinitions, comparison.definitions)
  mount(router, getComparison, comparison.get)
  mount(router, getComparisonSeries, comparison.series)
  return router
}
