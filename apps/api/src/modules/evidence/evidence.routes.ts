import { addEvidence, getEvidenceContent, listEvidence, removeEvidence } from '@tien-do/contract'
import { Router } from 'express'
import { mount, mountKeptFile, mountUpload } from '../../http/mount.ts'
import type { EvidenceService } from './evidence.service.ts'

export function evidenceRoutes(evidence: EvidenceService): Router {
  const router = Router()
  mount(router, listEvidence, evidence.list)
  mountUpload(router, addEvidence, evidence.add)
  mountKeptFile(router, getEvidenceContent, evidence.content)
  mount(router, removeEvidence, evidence.remove)
  return router
}
