import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
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

/** A file as it comes in; its length where the sender says it. */
export interface SentFile {
  bytes: Readable
  length: number | null
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

/** The same for an endpoint that takes a file: the handler reads it, or refuses before it does. */
export function mountUpload<I extends z.ZodObject, O extends z.ZodType>(
  router: Router,
  endpoint: Endpoint<I, O>,
  handle: (input: z.output<I>, asking: Asking, sent: SentFile) => Promise<z.input<O>>,
): void {
  serve(router, endpoint, async (req, res) => {
    const asking = askingOf(req)
    const input = inputOf(endpoint, req)
    const length = Number(req.get('content-length') ?? Number.NaN)
    const sent = { bytes: req, length: Number.isFinite(length) ? length : null }
    try {
      answer(res, endpoint, await handle(input, asking, sent))
    } catch (error) {
      // What is refused half-way is read to its end: a browser that still sends hears no answer.
      await readOut(req)
      throw error
    }
  })
}

/** More than this nobody sends by mistake. */
const mostReadOut = 100 * 1024 * 1024

async function readOut(req: Request): Promise<void> {
  if (req.readableEnded || req.destroyed) return
  await new Promise<void>((resolve) => {
    let left = mostReadOut
    req.on('data', (part: Buffer) => {
      left -= part.length
      if (left < 0) resolve()
    })
    req.once('end', resolve).once('close', resolve)
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
  text: string | Buffer
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

/** A kept file on its way out. */
export interface KeptFile {
  /** Any name that was cleaned; it is written as RFC 6266 has it. */
  name: string
  mediaType: string
  size: number
  bytes: Readable
}

/**
 * The same for bytes that somebody sent in once: always an attachment, never shown in our origin,
 * kept by no cache on the way.
 */
export function mountKeptFile<I extends z.ZodObject>(
  router: Router,
  endpoint: FileEndpoint<I>,
  handle: (input: z.output<I>, asking: Asking) => Promise<KeptFile>,
): void {
  serve(router, endpoint, async (req, res) => {
    const asking = askingOf(req)
    const { name, mediaType, size, bytes } = await handle(inputOf(endpoint, req), asking)
    res.attachment(name)
    res.setHeader('Content-Type', mediaType)
    res.setHeader('Content-Length', size)
    res.setHeader('Cache-Control', 'no-store, no-transform')
    res.setHeader('X-Content-Type-Options', 'nosniff')
    res.setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
    // Who goes away in the middle is no fault of ours.
    await pipeline(bytes, res).catch((error: unknown) => req.log.info(error))
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

/** How long caches may answer for us; a withdrawn figure is gone at the next read that asks us. */
const publicCaching = 'public, max-age=60, stale-while-revalidate=600'

/** The name of a content: another content has another. */
export const contentTag = (content: string) =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`

/**
 * For what everybody may read and caches may keep. It is mounted before the session is read: who
 * asks makes no difference.
 */
export function mountCached<I extends z.ZodObject, O extends z.ZodType>(
  router: Router,
  endpoint: Endpoint<I, O>,
  handle: (input: z.output<I>) => Promise<z.input<O>>,
): void {
  serve(router, endpoint, async (req, res) => {
    const body = JSON.stringify(endpoint.output.parse(await handle(inputOf(endpoint, req))))
    res.setHeader('Cache-Control', publicCaching)
    res.setHeader('ETag', contentTag(body))
    if (req.fresh) res.status(304).end()
    else res.type('json').send(body)
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
  operation: Pick<AnyOperation, 'method' | 'takes'> & { input: I },
  req: Request,
): z.output<I> {
  const { input } = operation
  const sent: object = sendsBody(operation) ? (req.body ?? {}) : req.query
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
