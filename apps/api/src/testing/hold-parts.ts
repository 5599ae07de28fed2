// Run by tests as a process of its own: starts two parts, the second slowly, and tells what it does.
import { setTimeout as wait } from 'node:timers/promises'
import { Lifecycle } from '../lifecycle.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const part = async (name: string, startsIn: number) => {
  await wait(startsIn)
  say(`${name} started`)
  return { stop: async () => say(`${name} stopped`) }
}
const lifecycle = new Lifecycle(say)
await lifecycle.hold('database', part('database', 0))
await lifecycle.hold('server', part('server', 200))
say('ready')
if (process.argv.includes('--fault')) void Promise.reject(new Error('a fault no one caught'))
setInterval(() => undefined, 60_000)
