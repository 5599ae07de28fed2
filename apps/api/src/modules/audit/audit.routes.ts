import {
  getCityAuditCsv,
  getCommuneAuditCsv,
  listCityAudit,
  listCommuneAudit,
} from '@tien-do/contract'
import { Router } from 'express'
import { mount, mountFile } from '../../http/mount.ts'
import type { AuditService } from './audit.service.ts'

export function auditRoutes(audit: AuditService): Router {
  const router = Router()
  mount(router, listCommuneAudit, audit.ofCommune)
  mount(router, listCityAudit, audit.ofCity)
  mountFile(router, getCommuneAuditCsv, audit.communeCsv)
  mountFile(router, getCityAuditCsv, audit.cityCsv)
  return router
}
