import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { evidenceLimits } from '@tien-do/contract'
import type { SentFile } from '../../http/mount.ts'
import { cannotKeep, cannotRead, emptyFile, refusedFile, tooLarge } from './evidence-refusals.ts'
import { judge, type EvidenceType } from './evidence-type.ts'

export type EvidenceStore = ReturnType<typeof evidenceStore>

/** A file that was received whole, found to be what is taken, and lies in its place. */
export interface StoredFile extends EvidenceType {
  size: number
  sha256: string
}

/** What never became whole is left so long, in case somebody is still sending it. */
const abandonedAfter = 24 * 60 * 60 * 1000

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The folder with the bytes of evidence. A file bears its row's id, never a name from outside, and
 * comes to its place by renaming, when it is whole and on the disk.
 */
export function evidenceStore(folder: string) {
  const incoming = join(folder, 'incoming')
  const unclaimed = join(folder, 'unclaimed')
  const shelfOf = (id: string) => join(folder, 'files', id.slice(-2))
  const placeOf = (id: string) => join(shelfOf(id), id)

  /** Receives a file; a refusal leaves nothing behind. */
  const keep = async (id: string, { bytes, length }: SentFile): Promise<StoredFile> => {
    if (length !== null && length > evidenceLimits.bytesPerFile) throw tooLarge()
    const path = join(incoming, id)
    try {
      const received = await receive(path, bytes, incoming)
      if (received.size === 0) throw emptyFile()
      const judged = await judge(path)
      if ('refused' in judged) throw refusedFile(judged.refused)
      await onDisk(async () => {
        await mkdir(shelfOf(id), { recursive: true })
        await rename(path, placeOf(id))
        await syncFolder(shelfOf(id))
      })
      return { ...judged.type, ...received }
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined)
      throw error
    }
  }

  const read = async (id: string): Promise<{ bytes: Readable; size: number }> => {
    try {
      const file = await open(placeOf(id))
      const { size } = await file.stat()
      return { bytes: file.createReadStream(), size }
    } catch (error) {
      throw cannotRead(error)
    }
  }

  const discard = async (id: string) => rm(placeOf(id), { force: true })

  /**
   * After a crash: what was never whole goes; what is whole but has no row is put aside, not
   * deleted, for the database may be an older copy. Says how many of each.
   */
  const tidy = async (known: (ids: readonly string[]) => Promise<Set<string>>, now: number) => {
    let [removed, aside] = [0, 0]
    const old = async (path: string) => now - (await stat(path)).mtimeMs > abandonedAfter
    for (const name of await namesIn(incoming))
      if (await old(join(incoming, name))) {
        await rm(join(incoming, name), { force: true })
        removed++
      }
    for (const shelf of await namesIn(join(folder, 'files'))) {
      const ids = (await namesIn(join(folder, 'files', shelf))).filter((name) => isId.test(name))
      const rows = ids.length > 0 ? await known(ids) : new Set<string>()
      for (const id of ids.filter((it) => !rows.has(it))) {
        if (!(await old(placeOf(id)))) continue
        await mkdir(unclaimed, { recursive: true })
        await rename(placeOf(id), join(unclaimed, id))
        aside++
      }
    }
    return { removed, aside }
  }

  return { keep, read, discard, tidy }
}

/** Writes what comes to a file, no more than is allowed, and to the disk before it says so. */
async function receive(path: string, bytes: Readable, folder: string) {
  await onDisk(() => mkdir(folder, { recursive: true }))
  const file = await onDisk(() => open(path, 'wx', 0o600))
  try {
    return await copy(bytes, file)
  } finally {
    await file.close()
  }
}

async function copy(bytes: Readable, file: FileHandle) {
  const hash = createHash('sha256')
  let size = 0
  // Left open when we stop early: it is the request, on which the answer still has to go out.
  for await (const chunk of bytes.iterator({ destroyOnReturn: false })) {
    const part: Buffer = chunk
    size += part.length
    if (size > evidenceLimits.bytesPerFile) throw tooLarge()
    hash.update(part)
    await onDisk(() => file.writeFile(part))
  }
  await onDisk(() => file.sync())
  return { size, sha256: hash.digest('hex') }
}

/** What the disk does not do is told as such, with its reason in the log. */
async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw cannotKeep(error)
  }
}

/** A renamed file is there after a power cut only when its folder was written too. */
async function syncFolder(folder: string) {
  if (process.platform === 'win32') return // no such call there
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const namesIn = async (folder: string) => readdir(folder).catch(() => [])
