import { sendsBody, type AnyOperation, type Endpoint, type FileEndpoint } from '@tien-do/contract'
import type { Request, Response, Router } from 'express'
import type { z } from 'zod'
import { askingOf, type Asking } from './asking.ts'
import { errorWords, invalidInput } from './invalid-input.ts'
import { languageOf } from './language.ts'
import { invalidField } from './refusal.ts'

/** An answer that carries a version: sent as ETag, asked back in If-Match. */
export interface Versioned<T> {
  body: T
  etag: string
}

type Handler<I extends z.ZodObject, O extends z.ZodType> = (
  input: z.output<I>,
  asking: Asking,
) => Promise<z.input<O>>
type VersionedHandler<I extends z.ZodObject, O extends z.ZodType> = (
  input: z.output<I>,
  asking: Asking,
) => Promise<Versioned<z.input<O>>>

/** Every endpoint that is served, for OpenAPI and for the test that walks roles × endpoints. */
export const served: AnyOperation[] = []

/** Serves one endpoint: who asks, is the question well formed, and an answer the contract allows. */
export function mount<I extends z.ZodObject, O extends z.ZodType>(
  router: Router,
  endpoint: Endpoint<I, O>,
  handle: Handler<I, O>,
): void {
  serve(router, endpoint, async (req, res) => {
    const asking = askingOf(req)
    answer(res, endpoint, await handle(inputOf(endpoint, req), asking))
  })
}

/** The same for what has versions: the answer's ETag is the version. */
export function mountVersioned<I extends z.ZodObject, O extends z.ZodType>(
  router: Router,
  endpoint: Endpoint<I, O>,
  handle: VersionedHandler<I, O>,
): void {
  serve(router, endpoint, async (req, res) => {
    const asking = askingOf(req)
    const { body, etag } = await handle(inputOf(endpoint, req), asking)
    res.setHeader('ETag', etag)
    answer(res, endpoint, body)
  })
}

/** A file as it is sent: its name is plain letters, digits and dashes. */
export interface FileAnswer {
  name: string
  text: string
}

/** The same for what answers with a file to be kept. */
export function mountFile<I extends z.ZodObject>(
  router: Router,
  endpoint: FileEndpoint<I>,
  handle: (input: z.output<I>, asking: Asking) => Promise<FileAnswer>,
): void {
  serve(router, endpoint, async (req, res) => {
    const asking = askingOf(req)
    const { name, text } = await handle(inputOf(endpoint, req), asking)
    res.setHeader('Cache-Control', 'no-store')
    res.attachment(name).type(endpoint.media).send(text)
  })
}

/** For the few that need no session, or speak to the cookie themselves. */
export function mountOpen<I extends z.ZodObject, O extends z.ZodType>(
  router: Router,
  endpoint: Endpoint<I, O>,
  handle: (input: z.output<I>, req: Request, res: Response) => Promise<z.input<O>>,
): void {
  serve(router, endpoint, async (req, res) => {
    answer(res, endpoint, await handle(inputOf(endpoint, req), req, res))
  })
}

function serve(
  router: Router,
  endpoint: AnyOperation,
  run: (req: Request, res: Response) => Promise<void>,
) {
  if (!served.includes(endpoint)) served.push(endpoint)
  router[endpoint.method](endpoint.path, run)
}

function inputOf<I extends z.ZodObject>(
  { method, input }: { method: AnyOperation['method']; input: I },
  req: Request,
): z.output<I> {
  const sent: object = sendsBody(method) ? (req.body ?? {}) : req.query
  const parsed = input.safeParse({ ...sent, ...req.params }, { error: errorWords(languageOf(req)) })
  if (!parsed.success) throw invalidInput(parsed.error)
  const unstorable = pointerToNul(parsed.data)
  if (unstorable !== null)
    throw invalidField(unstorable, {
      vi: 'Có ký tự không lưu được (U+0000).',
      en: 'It holds a character that cannot be kept (U+0000).',
    })
  return parsed.data
}

/** Where a text holds U+0000, which the database keeps in no text; null where none does. */
function pointerToNul(value: unknown, pointer = '#'): string | null {
  if (typeof value === 'string') return value.includes('\0') ? pointer : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    const found = pointerToNul(part, `${pointer}/${key}`)
    if (found !== null) return found
  }
  return null
}

function answer<I extends z.ZodObject, O extends z.ZodType>(
  res: Response,
  { output, status }: Endpoint<I, O>,
  body: z.input<O>,
) {
  res.setHeader('Cache-Control', 'no-store')
  if (status === 204) res.status(204).end()
  else
    res.status(res.statusCode === 200 ? (status ?? 200) : res.statusCode).json(output.parse(body))
}
