import {
  getComparisonCsv,
  getComparisonXlsx,
  getMatrixCsv,
  getMatrixXlsx,
  getVerdictsCsv,
} from '@tien-do/contract'
import { Router } from 'express'
import { mountFile } from '../../http/mount.ts'
import type { ShownExportService } from './shown-export.service.ts'
import type { VerdictExportService } from './verdict-export.service.ts'

export function exportRoutes(verdicts: VerdictExportService, shown: ShownExportService): Router {
  const router = Router()
  mountFile(router, getVerdictsCsv, verdicts.csv)
  mountFile(router, getComparisonCsv, shown.comparisonCsv)
  mountFile(router, getComparisonXlsx, shown.comparisonXlsx)
  mountFile(router, getMatrixCsv, shown.matrixCsv)
  mountFile(router, getMatrixXlsx, shown.matrixXlsx)
  return router
}
