import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('hold-database.ts', import.meta.url))
const flags = ['--disable-warning=ExperimentalWarning']

/** A process that holds the database of a folder, as `npm start` does. */
export function databaseHolder(dataDir: string, { durable = true } = {}) {
  const child = spawn(process.execPath, [...flags, script], {
    env: { ...process.env, DATA_DIR: dataDir, DURABLE: durable ? '1' : '0' },
    detached: true, // so that a test can end it with everything it has started
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const url = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim())
  return {
    url: Promise.race([url, ended.then(() => Promise.reject(new Error(said)))]),
    end: async (signal: NodeJS.Signals) => {
      child.kill(signal)
      return ended
    },
    killGroup: async () => {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      return ended
    },
  }
}
