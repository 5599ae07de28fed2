import {
  addAnswerFile,
  answerExplanation,
  askExplanation,
  closeExplanation,
  listExplanations,
  listIndicatorExplanations,
} from '@tien-do/contract'
import { Router } from 'express'
import { mount, mountUpload } from '../../http/mount.ts'
import type { ExplanationService } from './explanations.service.ts'

export function explanationRoutes(explanations: ExplanationService): Router {
  const router = Router()
  mount(router, listIndicatorExplanations, explanations.ofIndicator)
  mount(router, listExplanations, explanations.ofCommune)
  mount(router, askExplanation, explanations.ask)
  mount(router, answerExplanation, explanations.answer)
  mountUpload(router, addAnswerFile, explanations.addFile)
  mount(router, closeExplanation, explanations.close)
  return router
}
