import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const flags = ['--disable-warning=ExperimentalWarning']

/** The demonstration is loaded in some seconds; a busy machine takes many times as long. */
export const patience = 240_000

export interface Server {
  url: string
  /** Its database, its log, and the figures of the demonstration. */
  dataDir: string
  stop: () => Promise<void>
  /** kill -9 of the application and of its database, as a power cut does it. */
  kill: () => Promise<void>
}

/** The built application with a demonstration database of its own, run as `npm start` runs it. */
export async function startServer(
  dataDir = mkdtempSync(join(tmpdir(), 'tiendo-e2e-')),
): Promise<Server> {
  // A port may be taken in the moment between asking for a free one and using it.
  for (let attempt = 1; ; attempt++) {
    const started = await start(dataDir, await freePort())
    if (typeof started !== 'string') return started
    if (attempt === 3 || !started.includes('is in use by another program'))
      throw new Error(`The application does not start:\n${started}`)
  }
}

/** The running application, or what it said instead. */
async function start(dataDir: string, port: number): Promise<Server | string> {
  const logFile = join(dataDir, 'server.log')
  const { DATABASE_URL: _, DATABASE_REPLICA_URL: __, ...inherited } = process.env
  const log = openSync(logFile, 'a')
  const before = statSync(logFile).size
  const node = join(root, 'node_modules/.bin/node')
  const child = spawn(node, [...flags, join(root, 'apps/api/src/main.ts')], {
    env: { ...inherited, DATA_DIR: dataDir, DEMO: '1', HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let isUp = true
  const ended = once(child, 'exit').finally(() => (isUp = false))

  const url = `http://localhost:${port}`
  const end = Date.now() + patience
  while (isUp && Date.now() < end && !(await isHealthy(url))) await wait(50)
  if (!isUp || Date.now() >= end) {
    child.kill()
    return readFileSync(logFile).subarray(before).toString()
  }
  return {
    url,
    dataDir,
    kill: async () => {
      child.kill('SIGKILL')
      for (const pid of postmasters(dataDir)) process.kill(pid, 'SIGKILL')
      await ended
    },
    stop: async () => {
      child.kill('SIGTERM') // ends its database too
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The first line of postmaster.pid is the number of the database's first process. */
function postmasters(dataDir: string): number[] {
  return readdirSync(dataDir).flatMap((folder) => {
    const file = join(dataDir, folder, 'postmaster.pid')
    return existsSync(file) ? [Number.parseInt(readFileSync(file, 'utf8'), 10)] : []
  })
}

async function isHealthy(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/v1/health`).catch(() => null)
  return answer?.ok ?? false
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
