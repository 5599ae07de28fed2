import { createHash } from 'node:crypto'
import { entryFormLimits } from '@tien-do/contract'
import type { SentFile } from '../../http/mount.ts'
import { readXlsx } from '../../lib/xlsx.ts'
import type { SheetRead } from '../../lib/xlsx-sheet.ts'
import { formTooLarge, unreadForm } from './form-refusals.ts'

export interface ReceivedForm {
  sheets: readonly SheetRead[]
  /** Of its bytes. */
  sha256: string
}

/** Milliseconds, the worker's start among them: a form of ours takes a second or two, on a busy server several times that. */
const longest = 30_000

/** Receives a workbook, no more than is allowed, and reads it where it does no harm. */
export async function receiveForm({ bytes, length }: SentFile): Promise<ReceivedForm> {
  if (length !== null && length > entryFormLimits.bytes) throw formTooLarge()
  const parts: Buffer[] = []
  let size = 0
  // Left open when we stop early: it is the request, on which the answer still has to go out.
  for await (const chunk of bytes.iterator({ destroyOnReturn: false })) {
    const part: Buffer = chunk
    size += part.length
    if (size > entryFormLimits.bytes) throw formTooLarge()
    parts.push(part)
  }
  const whole = Buffer.concat(parts)
  const read = await readXlsx(whole, {
    unpacked: entryFormLimits.unpacked,
    rows: entryFormLimits.rows,
    milliseconds: longest,
  })
  if ('refused' in read) throw unreadForm(read.refused)
  return { sheets: read.sheets, sha256: createHash('sha256').update(whole).digest('hex') }
}
