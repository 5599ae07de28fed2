import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../../api/src/cli.ts', import.meta.url))

/** Runs the real command, feeding it as fast as it reads, and hands back its answers one by one. */
export function runCommand(words: string[], lines: Iterable<string | Uint8Array>) {
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close').then(([status]) => Number(status))
  const feed = async () => {
    for (const line of lines) {
      const chunk = typeof line === 'string' ? `${line}\n` : line
      if (!child.stdin.write(chunk)) await once(child.stdin, 'drain')
    }
    child.stdin.end()
  }
  const fed = feed()
  const status = Promise.all([fed, ended]).then(([, code]) => code)
  return { answers: createInterface({ input: child.stdout }), status }
}
