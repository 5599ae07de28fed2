import { z } from 'zod'
import { endpoint, fileEndpoint } from './endpoint.ts'
import { Instant, Period } from './words.ts'

/** How much evidence one figure may have: the one place that says so. */
export const evidenceLimits = { bytesPerFile: 20 * 1024 * 1024, filesPerFigure: 20 } as const

/** What is taken, as people name it. The type is found from the bytes, never from the name. */
export const EvidenceKind = z.enum(['pdf', 'image', 'document', 'sheet', 'slides'])
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** What a file picker offers; the server decides by the content. */
export const evidenceAccept =
  '.pdf,.png,.jpg,.jpeg,.webp,.heic,.heif,.doc,.docx,.odt,.xls,.xlsx,.ods,.ppt,.pptx'

/** A file that proves a figure. */
export const Evidence = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: EvidenceKind,
  mediaType: z.string(),
  /** Bytes. */
  size: z.int(),
  by: z.string(),
  at: Instant,
  /** The asker may take it away now. */
  mayRemove: z.boolean(),
  demo: z.boolean(),
})
export type Evidence = z.infer<typeof Evidence>

const ofFigure = z.object({ id: z.uuid(), period: Period })

export const listEvidence = endpoint({
  method: 'get',
  path: '/indicators/:id/observations/:period/evidence',
  summary: 'The evidence of a figure, oldest first',
  access: 'signed-in',
  rule: 'Each file is listed to who sees the figure in the state in which it was added, or a later one; 404 to other communes.',
  input: ofFigure,
  output: z.object({ items: z.array(Evidence), may: z.object({ add: z.boolean() }) }),
})

export const addEvidence = endpoint({
  method: 'post',
  path: '/indicators/:id/observations/:period/evidence',
  summary: 'Add one file: PDF, image or Office, at most 20 MB',
  access: 'signed-in',
  rule: 'Who may enter the figure, while its round takes figures. The same file again changes nothing.',
  status: 201,
  takes: 'file',
  input: ofFigure.extend({ name: z.string().max(1000) }),
  output: Evidence,
})

export const getEvidenceContent = fileEndpoint({
  method: 'get',
  path: '/evidence/:id/content',
  summary: 'The file itself, always as an attachment',
  access: 'signed-in',
  rule: 'Who may see it in its list; 404 to everybody else.',
  input: z.object({ id: z.uuid() }),
  media: 'application/octet-stream',
})

export const removeEvidence = endpoint({
  method: 'delete',
  path: '/evidence/:id',
  summary: 'Take a file away: it is marked, who and when, and kept',
  access: 'signed-in',
  rule: 'Who may enter the figure, while its round takes figures and the figure is not submitted or approved.',
  status: 204,
  input: z.object({ id: z.uuid() }),
  output: z.null(),
})
