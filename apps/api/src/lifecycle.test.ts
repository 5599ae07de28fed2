import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const script = fileURLToPath(new URL('testing/hold-parts.ts', import.meta.url))

function started(command: string, args: string[]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  const says = async (line: string) => {
    while (!said.includes(line)) await once(child.stdout, 'data')
  }
  // 'close', not 'exit': whoever inherited our pipe has ended too
  const ended = once(child, 'close').then(([status]) => ({ status, said: said.trim().split('\n') }))
  return { child, says, ended }
}
const parts = (...args: string[]) => started(process.execPath, [script, ...args])

test('Ctrl-C, which arrives several times, stops each part once, the last one first', async () => {
  const { child, says, ended } = parts()
  await says('ready')
  for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM'] as const) child.kill(signal)
  expect(await ended).toEqual({
    status: 0,
    said: ['database started', 'server started', 'ready', 'server stopped', 'database stopped'],
  })
})

test('a part that is still starting when the end comes is stopped too, and nothing follows', async () => {
  const { child, says, ended } = parts('--interrupted')
  await says('database started')
  child.kill('SIGTERM')
  expect(await ended).toEqual({
    status: 0,
    said: ['database started', 'server started', 'server stopped', 'database stopped'],
  })
})

test('when the process that started it is killed, it stops by itself', async () => {
  const shell = started('sh', ['-c', `"${process.execPath}" "${script}" & wait`])
  await shell.says('ready')
  shell.child.kill('SIGKILL')
  expect((await shell.ended).said.slice(-2)).toEqual(['server stopped', 'database stopped'])
})

test('a fault that no one caught is told, and everything stops in order', async () => {
  const { status, said } = await parts('--fault').ended
  expect(status).toBe(1)
  expect(said.join('\n')).toContain('Error: a fault no one caught')
  expect(said.slice(-2)).toEqual(['server stopped', 'database stopped'])
})
