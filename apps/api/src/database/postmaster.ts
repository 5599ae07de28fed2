import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { codeOf } from '../startup-error.ts'

/** The server that runs on a data folder, as its postmaster.pid tells. */
interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** Null where none runs, or where the number in a file left behind is by now another program's. */
export function postmasterOf(cluster: string): Postmaster | null {
  const [pid, , , port, , , , status] = linesOf(cluster)
  if (!pid || !isPostmaster(Number(pid), cluster)) return null
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' }
}

/** Fast shutdown: sessions are ended and everything is written. Harsher only when that hangs. */
export async function stopPostmaster(pid: number, cluster: string): Promise<void> {
  const ways = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000], // without writing everything: the next start recovers
    ['SIGKILL', 5_000],
  ] as const
  for (const [signal, patience] of ways) {
    const end = Date.now() + patience
    if (isPostmaster(pid, cluster)) kill(pid, signal)
    while (isPostmaster(pid, cluster) && Date.now() < end) await wait(20)
  }
}

/**
 * PostgreSQL takes over a postmaster.pid left behind, except when its number belongs to another
 * living program by now, which is usual where a container starts anew with the same few numbers.
 */
export function removeStalePid(cluster: string): void {
  const pid = Number(linesOf(cluster)[0])
  if (!pid || isPostmaster(pid, cluster) || !kill(pid, 0)) return
  rmSync(join(cluster, 'postmaster.pid'))
}

function isPostmaster(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return kill(pid, 0)
  try {
    if (!readlinkSync(`/proc/${pid}/exe`).includes('/postgres')) return false
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false
  }
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function linesOf(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}
