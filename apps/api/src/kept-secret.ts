import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, StartupError } from './startup-error.ts'

/** A random secret made once and kept in a folder, readable by its owner alone. */
export function keptSecret(folder: string, name: string): string {
  const file = join(folder, name)
  if (read(file) === null) make(file)
  const secret = read(file)
  if (secret) return secret
  throw new StartupError(
    `The secret in ${file} is empty.`,
    'Put its content back from a copy; without one, remove the file and start again.',
  )
}

/** Written whole under another name, then linked: of two processes one wins, and both read its. */
function make(file: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw new StartupError(
      `The secret in ${file} cannot be read (${codeOf(error)}).`,
      'Start as the user who made it, or give this user the right to read it.',
    )
  }
}
