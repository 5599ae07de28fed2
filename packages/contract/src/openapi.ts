import { z } from 'zod'
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi'
import { sendsBody, type AnyOperation } from './endpoint.ts'
import { Problem } from './problem.ts'

/** `/plans/:id` as OpenAPI writes it: `/plans/{id}`. */
const openApiPath = (path: string) => path.replaceAll(/:([a-zA-Z]+)/g, '{$1}')

const idempotencyKey = z.string().max(200).optional().meta({
  description: 'Sent again with the same key, a write gets its first answer and changes nothing',
})
const ifMatch = z.string().optional().meta({
  description: 'The ETag that the change is based on; a stale one is answered by 412',
})
const ifNoneMatch = z.literal('*').optional().meta({ description: 'For the first version' })

/** What a request may carry beside its fields. */
const headersOf = ({ method, versioned }: AnyOperation) => ({
  ...(method === 'get' ? {} : { 'Idempotency-Key': idempotencyKey }),
  ...(versioned ? { 'If-Match': ifMatch } : {}),
  ...(versioned && method === 'put' ? { 'If-None-Match': ifNoneMatch } : {}),
})

/** A file is told by what it is, any other answer by its schema. */
const contentOf = (e: AnyOperation) =>
  'media' in e
    ? { [e.media]: { schema: z.string() } }
    : { 'application/json': { schema: e.output } }

const bytes = z.string().meta({ format: 'binary', description: 'The file as it is' })
const etag = z.string().meta({ description: 'The version; sent back in If-Match' })
const contentTag = z
  .string()
  .meta({ description: 'Of the content; sent back in If-None-Match, an unchanged one is a 304' })

/**
 * The OpenAPI 3.1 document of the endpoints, made from the schemas that the API enforces.
 * Each operation states its access rule; every refusal is a problem document.
 */
export function openApiDocument(endpoints: readonly AnyOperation[]) {
  const paths: ZodOpenApiPathsObject = {}
  for (const e of endpoints) {
    const inPath = [...e.path.matchAll(/:([a-zA-Z]+)/g)].map((m) => String(m[1]))
    const fields = Object.entries(e.input.shape)
    const pathFields = z.object(Object.fromEntries(fields.filter(([f]) => inPath.includes(f))))
    const rest = z.object(Object.fromEntries(fields.filter(([f]) => !inPath.includes(f))))
    const hasRest = Object.keys(rest.shape).length > 0
    const status = `${e.status ?? 200}` as const
    const operation = {
      summary: e.summary,
      description: e.rule,
      ...(e.access === 'signed-in' ? { security: [{ session: [] }] } : {}),
      requestParams: {
        ...(inPath.length > 0 ? { path: pathFields } : {}),
        ...(!sendsBody(e) && hasRest ? { query: rest } : {}),
        ...(e.method === 'get' ? {} : { header: z.object(headersOf(e)) }),
      },
      ...(sendsBody(e) && hasRest
        ? { requestBody: { content: { 'application/json': { schema: rest } } } }
        : {}),
      ...(e.takes === 'file'
        ? { requestBody: { content: { 'application/octet-stream': { schema: bytes } } } }
        : {}),
      responses: {
        [status]: {
          description: e.summary,
          ...(e.versioned ? { headers: z.object({ ETag: etag }) } : {}),
          ...(e.cached ? { headers: z.object({ ETag: contentTag }) } : {}),
          ...(status === '204' ? {} : { content: contentOf(e) }),
        },
        default: {
          description: 'A problem document (RFC 9457)',
          content: { 'application/problem+json': { schema: Problem } },
        },
      },
    }
    const path = `/api/v1${openApiPath(e.path)}`
    paths[path] = { ...paths[path], [e.method]: operation }
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Tiến Độ',
      version: '1',
      description: 'Progress of five-year plans of communes',
    },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tiendo.session_token' } },
    },
  })
}
