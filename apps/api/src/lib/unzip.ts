import { inflateRawSync } from 'node:zlib'

const endMark = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const endLength = 22
const longestComment = 0xff_ff
const entryMark = 0x02014b50
const entryLength = 46
const localMark = 0x04034b50
const localLength = 30
const [stored, deflated] = [0, 8]

/** Why an archive is not unpacked. */
export class NotUnpacked extends Error {
  readonly why: 'broken' | 'too-large'
  constructor(why: 'broken' | 'too-large', cause?: unknown) {
    super(`the archive is ${why}`, { cause })
    this.why = why
  }
}

/**
 * The files of a zip, unpacked to no more than `most` bytes in all, whatever their sizes are said to
 * be. Only what the directory names is read.
 */
export function unzip(bytes: Buffer, most: number): Record<string, Uint8Array> {
  try {
    return unpack(bytes, most)
  } catch (error) {
    if (error instanceof NotUnpacked) throw error
    const isLarge =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw new NotUnpacked(isLarge ? 'too-large' : 'broken', error)
  }
}

function unpack(bytes: Buffer, most: number) {
  const end = bytes.lastIndexOf(endMark)
  if (end < 0 || end < bytes.length - endLength - longestComment) throw new NotUnpacked('broken')
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  let left = most
  const files: Record<string, Uint8Array> = Object.create(null)
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new NotUnpacked('broken')
    const named = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + entryLength, at + entryLength + named)
    const content = contentOf(bytes, at, left)
    left -= content.length
    if (left <= 0) throw new NotUnpacked('too-large')
    if (!name.endsWith('/')) files[name] = content
    at += entryLength + named + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

function contentOf(bytes: Buffer, entry: number, most: number): Uint8Array {
  const method = bytes.readUInt16LE(entry + 10)
  const length = bytes.readUInt32LE(entry + 20)
  const local = bytes.readUInt32LE(entry + 42)
  if (bytes.readUInt32LE(local) !== localMark) throw new NotUnpacked('broken')
  const start =
    local + localLength + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (start + length > bytes.length) throw new NotUnpacked('broken')
  const packed = bytes.subarray(start, start + length)
  if (method === stored) return packed
  if (method !== deflated) throw new NotUnpacked('broken')
  return inflateRawSync(packed, { maxOutputLength: most })
}
