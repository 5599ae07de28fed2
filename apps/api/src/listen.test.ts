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
  const server = await listen((_, response) => setTimeout(() => response.end('done'), 100), {
    host,
    port: 0,
  })
  const answer = fetch(server.url.replace('localhost', host)).then((it) => it.text())
  await new Promise((resolve) => setTimeout(resolve, 30))
  await server.stop()
  expect(await answer).toBe('done')
})
