import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const flags = ['--disable-warning=ExperimentalWarning']

export interface Server {
  url: string
  stop: () => Promise<void>
}

/** The built application with a demonstration database of its own, run as `npm start` runs it. */
export async function startServer(): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tiendo-e2e-'))
  const logFile = join(dataDir, 'server.log')
  const port = await freePort()
  const { DATABASE_URL: _, DATABASE_REPLICA_URL: __, ...inherited } = process.env
  const log = openSync(logFile, 'a')
  const node = join(root, 'node_modules/.bin/node')
  const child = spawn(node, [...flags, join(root, 'apps/api/src/main.ts')], {
    env: { ...inherited, DATA_DIR: dataDir, DEMO: '1', HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let isUp = true
  const ended = once(child, 'exit').finally(() => (isUp = false))

  const url = `http://localhost:${port}`
  const end = Date.now() + 60_000
  while (isUp && Date.now() < end && !(await isHealthy(url))) await wait(50)
  if (!isUp || Date.now() >= end) {
    child.kill()
    throw new Error(`The application does not start:\n${readFileSync(logFile, 'utf8')}`)
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM') // ends its database too
      await ended
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
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
