import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../free-port.ts'
import { messageOf, StartupError } from '../startup-error.ts'
import { asUser, type PostgresUser } from './postgres-user.ts'
import { postmasterOf } from './postmaster.ts'

interface Launch {
  postgres: string
  user: PostgresUser
  dataDir: string
  cluster: string
  durable: boolean
  report: (line: string) => void
}

// A port taken in the moment between asking for a free one and using it; the last sessions of a
// server that was killed, which end by themselves.
const passing = /could not bind|pre-existing shared memory/

/** Starts the server on a free port of this machine alone, and gives the port. */
export async function launchPostgres(launch: Launch): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort()
    const reason = await outcome(launch, port)
    if (reason === null) return port
    if (attempt < 100 && passing.test(reason)) {
      await wait(200)
      continue
    }
    throw new StartupError(
      `The database in ${launch.cluster} does not start: ${reason}`,
      `More is in ${logOf(launch.dataDir)}. Mend that, put the folder back from a copy, or move it ` +
        'away to begin with an empty database.',
    )
  }
}

/** Null when the server is ready, or why it ended. */
async function outcome(launch: Launch, port: number): Promise<string | null> {
  const { cluster, user, dataDir, report } = launch
  const log = logOf(dataDir)
  if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.old`)
  // A file, not a pipe: the server must be able to write when we are gone.
  const out = openSync(log, 'a', 0o600)
  const before = statSync(log).size
  const args = ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', '-k', '']
  args.push('-c', 'log_checkpoints=off')
  if (!launch.durable) args.push('-F', '-c', 'full_page_writes=off')
  // A process group of its own, so that Ctrl-C does not reach it before we have ended our work.
  const options = { ...user.owner, cwd: dataDir, detached: true }
  const [command, words] = asUser(user, launch.postgres, args)
  const server = spawn(command, words, { ...options, stdio: ['ignore', out, out] })
  closeSync(out)
  server.unref() // who stays last stops it, and that may be another process
  let failed: Error | null = null
  let ended = false
  server.on('error', (error) => (failed = error))
  server.on('exit', () => (ended = true))

  const slow = setTimeout(() => report('The database repairs itself after a hard stop …'), 3_000)
  try {
    while (!failed && !ended && !isReady(cluster, server.pid)) await wait(20)
    if (failed) return messageOf(failed)
    return ended ? reasonIn(readFileSync(log).subarray(before).toString()) : null
  } finally {
    clearTimeout(slow)
  }
}

function isReady(cluster: string, pid: number | undefined): boolean {
  const running = postmasterOf(cluster)
  return running !== null && running.pid === pid && running.ready
}

function reasonIn(log: string): string {
  const told = log.split('\n').filter((line) => /FATAL|PANIC|DETAIL|error|could not/.test(line))
  const lines = told.map((line) => line.replace(/^.*?(FATAL|PANIC|DETAIL|LOG|WARNING): +/, ''))
  return lines.slice(0, 2).join(' ') || 'it says nothing'
}

const logOf = (dataDir: string) => join(dataDir, 'postgres.log')
