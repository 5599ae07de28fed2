import type { ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'

const host = '127.0.0.1'

test('a busy port is told in one line with what to do', async () => {
  const first = await listen(() => undefined, { host, port: 0 })
  const port = Number(new URL(first.url).port)
  await expect(listen(() => undefined, { host, port })).rejects.toThrow(
    `Port ${port} is in use by another program. Start with another one, for example: PORT=3001`,
  )
  await first.stop()
})

test('a request under way is answered before the server stops', async () => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  const answerLate = (_: unknown, response: ServerResponse) => {
    arrive()
    setTimeout(() => response.end('done'), 100)
  }
  const server = await listen(answerLate, { host, port: 0 })
  const answer = fetch(server.url.replace('localhost', host)).then((it) => it.text())
  await arrived
  await server.stop()
  expect(await answer).toBe('done')
})
