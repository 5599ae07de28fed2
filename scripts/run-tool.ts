import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '../apps/api/src/project-root.ts'

const running = new Set<ChildProcess>()
let interrupted = false

interface Options {
  cwd?: string
  env?: NodeJS.ProcessEnv
}

/** Runs a program of node_modules to its end; its words go straight to the terminal. */
export async function runTool(program: string, args: string[], options: Options = {}) {
  if (interrupted) return 130
  const child = spawn(join(projectRoot, 'node_modules/.bin', program), args, {
    cwd: join(projectRoot, options.cwd ?? '.'),
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  running.add(child)
  const [status] = (await once(child, 'exit')) as [number | null]
  running.delete(child)
  return status ?? 1
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    interrupted = true
    for (const child of running) child.kill(signal)
  })

export const wasInterrupted = () => interrupted
