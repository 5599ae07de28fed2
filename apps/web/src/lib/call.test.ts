import { endpoint } from '@tien-do/contract'
import { onlineManager } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { call, callVersioned } from './call.ts'
import { ProblemError, UnreachableError } from './problem-error.ts'
import { mayRetry, queryClient } from './query-client.ts'

const rename = endpoint({
  method: 'put',
  path: '/things/:id',
  summary: '',
  access: 'public',
  rule: '',
  input: z.object({ id: z.string(), name: z.string() }),
  output: z.object({ name: z.string() }),
})

const sent: Request[] = []
/** Answers the next request, and keeps what was asked. */
function answer(response: () => Response) {
  sent.length = 0
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    sent.push(new Request(new URL(url, 'http://localhost'), init))
    return response()
  })
}
afterEach(() => vi.unstubAllGlobals())

test('a write carries its body, its version and its key, and answers the next version', async () => {
  answer(() => Response.json({ name: 'b' }, { headers: { etag: '"2"' } }))
  const done = await callVersioned(
    rename,
    { id: 'x', name: 'b' },
    { ifMatch: '"1"', idempotencyKey: 'k' },
  )
  expect(done).toEqual({ data: { name: 'b' }, etag: '"2"' })
  const [request] = sent
  expect(request?.url).toBe('http://localhost/api/v1/things/x')
  expect(request?.headers.get('if-match')).toBe('"1"')
  expect(request?.headers.get('idempotency-key')).toBe('k')
  expect(request?.headers.get('accept-language')).toBe('vi')
  expect(await request?.json()).toEqual({ name: 'b' })
})

test('a refusal is told by its type, with the state that won', async () => {
  const problem = {
    type: '/problems/edit-conflict',
    title: '',
    status: 412,
    current: { name: 'c' },
  }
  answer(() => Response.json(problem, { status: 412 }))
  const refused = await call(rename, { id: 'x', name: 'b' }).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ProblemError)
  expect(refused).toMatchObject({ type: 'edit-conflict', problem: { current: { name: 'c' } } })
})

test('an answer in HTML from a proxy is a fault with its status', async () => {
  answer(() => new Response('<html>', { status: 502 }))
  await expect(call(rename, { id: 'x', name: 'b' })).rejects.toMatchObject({
    type: 'internal',
    problem: { status: 502 },
  })
})

test('an answer that breaks the contract is not shown', async () => {
  answer(() => Response.json({ title: 'b' }))
  await expect(call(rename, { id: 'x', name: 'b' })).rejects.toThrow('name')
})

test('no network is not a refusal', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(call(rename, { id: 'x', name: 'b' })).rejects.toBeInstanceOf(UnreachableError)
})

test('what was refused is not asked again; what was lost is, twice', () => {
  const refusal = new ProblemError({ type: '/problems/not-found', title: '', status: 404 })
  const fault = new ProblemError({ type: '/problems/internal', title: '', status: 500 })
  expect(mayRetry(0, refusal)).toBe(false)
  expect(mayRetry(0, fault)).toBe(true)
  expect(mayRetry(1, new UnreachableError(null))).toBe(true)
  expect(mayRetry(2, new UnreachableError(null))).toBe(false)
})

test('without a connection a question fails at once, and does not wait for one', async () => {
  onlineManager.setOnline(false)
  const queryFn = () => Promise.reject(new UnreachableError(null))
  const asked = queryClient.fetchQuery({ queryKey: ['offline'], queryFn, retry: false })
  await expect(asked).rejects.toBeInstanceOf(UnreachableError)
  onlineManager.setOnline(true)
})
