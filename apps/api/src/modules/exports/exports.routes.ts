import { getVerdictsCsv } from '@tien-do/contract'
import { Router } from 'express'
import { mountFile } from '../../http/mount.ts'
import type { VerdictExportService } from './verdict-export.service.ts'

export function exportRoutes(verdicts: VerdictExportService): Router {
  const router = Router()
  mountFile(router, getVerdictsCsv, verdicts.csv)
  return router
}
