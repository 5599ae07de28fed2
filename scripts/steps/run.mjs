import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Ends the bootstrap with one line for the person at the terminal, and no stack. */
export class StepFailed extends Error {
  constructor(message, status = 1) {
    super(message)
    this.status = status
  }
}

/** Standard output belongs to the command that is run at the end, so steps talk on standard error. */
export const say = (line) => process.stderr.write(`${line}\n`)

let child = null
let stopping = null

/** Runs a program to its end and gives its exit status; a signal to us is a signal to it. */
export async function run(command, args, options = {}) {
  if (stopping) process.exit(128 + constants.signals[stopping])
  child = spawn(command, args, options)
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
    })
  } finally {
    child = null
  }
}

/** Like `run`, for a step: its stdin is not ours to read, and its output goes to standard error. */
export async function runStep(command, args, options = {}) {
  const status = await run(command, args, { stdio: ['ignore', 2, 2], ...options })
  if (stopping) process.exit(128 + constants.signals[stopping])
  return status
}

function passOn(signal) {
  stopping = signal
  if (child) child.kill(signal)
  else process.exit(128 + constants.signals[signal])
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal))

// A killed npm cannot tell us; without this watch the application would run on with no one to stop
// it. Only under npm: whoever starts this file in the background and leaves means it to go on.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    passOn('SIGTERM')
  }, 500)
  watch.unref()
}
