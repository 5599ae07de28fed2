import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf, messageOf, StartupError } from './startup-error.ts'

/** Makes the folder that holds the database and the secrets, or says why it cannot be used. */
export function openDataFolder(folder: string): void {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartupError(`${reason(folder, error)}.`, mend)
  }
}

/** What the system or a lock says of files in the folder, as the one line that a person reads. */
export function folderTrouble(folder: string, error: unknown): unknown {
  const isOfFiles = error instanceof Error && ('syscall' in error || 'errcode' in error)
  if (!isOfFiles || error instanceof StartupError) return error
  return new StartupError(
    `The data folder ${folder} cannot be used: ${messageOf(error)}.`,
    'Mend that, or set DATA_DIR to a folder of its own, and start again.',
  )
}

const mend =
  'Give this user the right to write there, or set DATA_DIR to a folder of its own, and start again.'

function reason(folder: string, error: unknown): string {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return `The data folder ${folder} cannot be written`
  if (code === 'EROFS') return `The data folder ${folder} is on a read-only disk`
  if (code === 'ENOTDIR' || code === 'EEXIST') return `${folder} is a file, not a data folder`
  return `The data folder ${folder} cannot be used: ${messageOf(error)}`
}

/** Node's own `recursive` never comes back where the system says ENOENT for good, as in /proc. */
function makeFolder(folder: string): void {
  const parent = dirname(folder)
  if (!existsSync(parent) && parent !== folder) makeFolder(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !statSync(folder).isDirectory()) throw error
  }
}
