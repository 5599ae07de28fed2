// Run by tests as a process of its own: starts two parts and tells what it does. With
// --interrupted the second is up only after the end was asked for.
import { once } from 'node:events'
import { Lifecycle } from '../lifecycle.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const part = async (name: string, ready: Promise<unknown> = Promise.resolve()) => {
  await ready
  say(`${name} started`)
  return { stop: async () => say(`${name} stopped`) }
}
setInterval(() => undefined, 60_000) // stays until it is stopped
const lifecycle = new Lifecycle(say)
const isInterrupted = process.argv.includes('--interrupted')
const end = isInterrupted ? once(process, 'SIGTERM') : undefined
await lifecycle.hold('database', part('database'))
await lifecycle.hold('server', part('server', end))
say('ready')
if (process.argv.includes('--fault')) void Promise.reject(new Error('a fault no one caught'))
