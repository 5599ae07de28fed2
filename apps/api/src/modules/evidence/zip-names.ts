import { open } from 'node:fs/promises'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
/** A comment after the end record is at most this long. */
const longestComment = 0xff_ff
const largestDirectory = 4 * 1024 * 1024

/** The names in a zip's directory; null where it is none that an Office program writes. */
export async function zipNames(path: string): Promise<string[] | null> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const tail = Buffer.alloc(Math.min(size, endLength + longestComment))
    await file.read(tail, 0, tail.length, size - tail.length)
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || end + endLength > tail.length || tail.readUInt32LE(end) !== endMark) return null
    const count = tail.readUInt16LE(end + 10)
    const length = tail.readUInt32LE(end + 12)
    const start = tail.readUInt32LE(end + 16)
    if (length > largestDirectory || start + length > size) return null
    const directory = Buffer.alloc(length)
    await file.read(directory, 0, length, start)
    return namesIn(directory, count)
  } finally {
    await file.close()
  }
}

function namesIn(directory: Buffer, count: number): string[] | null {
  const names: string[] = []
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entryMark) return null
    const named = directory.readUInt16LE(at + 28)
    const extra = directory.readUInt16LE(at + 30)
    const comment = directory.readUInt16LE(at + 32)
    names.push(directory.toString('utf8', at + 46, at + 46 + named))
    at += 46 + named + extra + comment
  }
  return names
}
