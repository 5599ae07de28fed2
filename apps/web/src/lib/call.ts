import { sendsBody, type Endpoint, type FileEndpoint, type Problem } from '@tien-do/contract'
import type { z } from 'zod'
import { fillPath, toQuery } from './fill-path.ts'
import { currentLanguage } from './i18n.ts'
import { isNumber, isText, looksLike } from './looks-like.ts'
import { ProblemError, UnreachableError } from './problem-error.ts'
import { takeServed } from './served.ts'

export const base = '/api/v1'

interface CallOptions {
  signal?: AbortSignal | null
  /** The ETag this write is based on. */
  ifMatch?: string
  /** '*': this write is the first one. */
  ifNoneMatch?: '*'
  /** The same key twice is one write. */
  idempotencyKey?: string
  /** Whose write it is: refused where somebody else has signed in at this browser meanwhile. */
  person?: string
}

interface Answer<T> {
  data: T
  etag: string | null
}

/**
 * Calls one endpoint. The answer is parsed, so drift shows up here and not in a chart; in the build it
 * is taken as the server parsed it (build/contract-without-schemas.ts).
 */
export async function call<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: z.input<I>,
  options: CallOptions = {},
): Promise<z.output<O>> {
  return (await callVersioned(endpoint, input, options)).data
}

/** The same, with the version of what was answered, for the write that follows. */
export async function callVersioned<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  input: z.input<I>,
  options: CallOptions = {},
): Promise<Answer<z.output<O>>> {
  const { method, path, output } = endpoint
  const { url, rest } = fillPath(path, input)
  const inBody = sendsBody(endpoint)
  const address = base + url + (inBody ? '' : toQuery(rest))
  const came = method === 'get' ? takeServed(address) : null
  if (came !== null) return { data: output.parse(came), etag: null }
  const response = await reach(address, {
    method: method.toUpperCase(),
    headers: headersOf(options, inBody),
    body: inBody ? JSON.stringify(rest) : null,
    credentials: 'same-origin',
    signal: options.signal ?? null,
  })
  if (!response.ok) throw new ProblemError(await problemOf(response))
  const body: unknown = response.status === 204 ? null : await response.json()
  return { data: output.parse(body), etag: response.headers.get('etag') }
}

/** Where an endpoint is asked with such an input: what a link to a file names. */
export function addressOf<I extends z.ZodObject>(
  { path }: Pick<FileEndpoint<I>, 'path' | 'input'>,
  input: z.input<I>,
) {
  const { url, rest } = fillPath(path, input)
  return base + url + toQuery(rest)
}

function headersOf(options: CallOptions, inBody: boolean): Headers {
  const headers = new Headers({ accept: 'application/json', 'accept-language': currentLanguage() })
  if (inBody) headers.set('content-type', 'application/json')
  if (options.ifMatch) headers.set('if-match', options.ifMatch)
  if (options.ifNoneMatch) headers.set('if-none-match', options.ifNoneMatch)
  if (options.person) headers.set('x-person', options.person)
  if (options.idempotencyKey) headers.set('idempotency-key', options.idempotencyKey)
  return headers
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new UnreachableError(error)
  }
}

const isProblem = looksLike<Problem>({ type: isText, title: isText, status: isNumber })

/** A proxy on the way may answer in HTML: that too is a problem, with nothing but its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null)
  if (isProblem(body)) return body
  return {
    type: '/problems/internal',
    title: response.statusText,
    status: response.status,
  }
}
