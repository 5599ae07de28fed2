import type { Sentence } from './assessment.ts'
import type { Evaluation } from './evaluation.ts'
export const sentenceOf = (_evaluation: Evaluation): Sentence => ({ vi: '', en: '' })
