import { readFile } from 'node:fs/promises'

/** Directory entries of a compound file (the Office format before 2007) are this long, and lie so. */
const entry = 128
const [storage, stream, root] = [1, 2, 5]

/** The names of all streams and storages in a compound file. */
export async function compoundNames(path: string): Promise<Set<string>> {
  const bytes = await readFile(path)
  const names = new Set<string>()
  for (let at = 0; at + entry <= bytes.length; at += entry) {
    const length = bytes.readUInt16LE(at + 64) // with the closing zero
    const type = bytes.readUInt8(at + 66)
    if (length < 4 || length > 64 || length % 2 !== 0) continue
    if (type !== storage && type !== stream && type !== root) continue
    const name = bytes.toString('utf16le', at, at + length - 2)
    if (bytes.readUInt16LE(at + length - 2) === 0 && !name.includes('\0')) names.add(name)
  }
  return names
}
