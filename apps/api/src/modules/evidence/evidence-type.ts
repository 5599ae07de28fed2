import type { EvidenceKind } from '@tien-do/contract'
import { fileTypeFromFile } from 'file-type'
import { compoundNames } from './compound-names.ts'
import { zipNames } from './zip-names.ts'

export interface EvidenceType {
  kind: EvidenceKind
  mediaType: string
  /** Endings of a name that fit; the first is added where none does. */
  endings: readonly [string, ...string[]]
}

type Judged = { type: EvidenceType } | { refused: 'kind' | 'macros' }

const office = 'application/vnd.openxmlformats-officedocument'
const oasis = 'application/vnd.oasis.opendocument'

/** All that is taken, by the type found in the bytes. */
const taken: Record<string, Omit<EvidenceType, 'mediaType'>> = {
  'application/pdf': { kind: 'pdf', endings: ['pdf'] },
  'image/png': { kind: 'image', endings: ['png'] },
  'image/jpeg': { kind: 'image', endings: ['jpg', 'jpeg'] },
  'image/webp': { kind: 'image', endings: ['webp'] },
  'image/heic': { kind: 'image', endings: ['heic', 'heif'] },
  'image/heif': { kind: 'image', endings: ['heif', 'heic'] },
  [`${office}.wordprocessingml.document`]: { kind: 'document', endings: ['docx'] },
  [`${office}.spreadsheetml.sheet`]: { kind: 'sheet', endings: ['xlsx'] },
  [`${office}.presentationml.presentation`]: { kind: 'slides', endings: ['pptx'] },
  [`${oasis}.text`]: { kind: 'document', endings: ['odt'] },
  [`${oasis}.spreadsheet`]: { kind: 'sheet', endings: ['ods'] },
}

/** The Office files of before 2007, by the stream that each must hold. */
const compound: { stream: readonly string[]; type: EvidenceType }[] = [
  {
    stream: ['WordDocument'],
    type: { kind: 'document', mediaType: 'application/msword', endings: ['doc'] },
  },
  {
    stream: ['Workbook', 'Book'],
    type: { kind: 'sheet', mediaType: 'application/vnd.ms-excel', endings: ['xls'] },
  },
  {
    stream: ['PowerPoint Document'],
    type: { kind: 'slides', mediaType: 'application/vnd.ms-powerpoint', endings: ['ppt'] },
  },
]

/** Parts of an Office file that run: VBA, Excel 4 macro sheets, ActiveX, Basic and scripts of ODF. */
const runs = /(^|\/)vbaProject|(^|\/)(macrosheets|activeX)\/|^(Basic|Scripts)\//iu
const runsOld = new Set(['_VBA_PROJECT', '_VBA_PROJECT_CUR', 'VBA', 'Macros'])

/** What a file is, by its content alone, and whether it is taken as evidence. */
export async function judge(path: string): Promise<Judged> {
  const found = await fileTypeFromFile(path)
  if (!found) return { refused: 'kind' }
  if (/macroenabled/iu.test(found.mime)) return { refused: 'macros' }
  if (found.mime === 'application/x-cfb') return judgeCompound(path)
  const type = taken[found.mime]
  if (!type) return { refused: 'kind' }
  if (type.kind !== 'pdf' && type.kind !== 'image') {
    const names = await zipNames(path)
    if (!names) return { refused: 'kind' }
    if (names.some((name) => runs.test(name))) return { refused: 'macros' }
  }
  return { type: { ...type, mediaType: found.mime } }
}

async function judgeCompound(path: string): Promise<Judged> {
  const names = await compoundNames(path)
  const fits = compound.find(({ stream }) => stream.some((name) => names.has(name)))
  if (!fits) return { refused: 'kind' }
  return [...runsOld].some((name) => names.has(name)) ? { refused: 'macros' } : { type: fits.type }
}
