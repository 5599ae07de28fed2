import type { z } from 'zod'

/**
 * Who may call: `public` needs no session, `signed-in` any session; what the actor sees or may do
 * beyond that is said in `rule` and decided by `can` of the domain.
 */
export type Access = 'public' | 'signed-in'

/** One HTTP operation, whatever it answers. */
interface Operation<I extends z.ZodObject> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: `/${string}` // ':name' is filled from the input field of that name
  summary: string
  access: Access
  /** The rule in one sentence: who sees what, and who is refused. */
  rule: string
  /** 200 unless said otherwise. */
  status?: 200 | 201 | 204
  /** The answer carries an ETag; a write on it carries If-Match (or If-None-Match: * when it is new). */
  versioned?: boolean
  /** A public answer that caches on the way may keep a minute; its ETag tells whether it changed. */
  cached?: true
  /** The body is the bytes of one file; what else is asked goes in the query. */
  takes?: 'file'
  input: I
}

/** Written once: the API mounts it, the web app calls it, OpenAPI prints it. */
export interface Endpoint<I extends z.ZodObject, O extends z.ZodType> extends Operation<I> {
  output: O
}

/** The same for an operation that answers with a file to be kept; a page links to it. */
export interface FileEndpoint<I extends z.ZodObject> extends Operation<I> {
  method: 'get'
  /** What the file is: `text/csv`. */
  media: `${string}/${string}`
}

/** Keeps the types of an endpoint as written. */
export const endpoint = <I extends z.ZodObject, O extends z.ZodType>(e: Endpoint<I, O>) => e
/** The same for one that answers with a file. */
export const fileEndpoint = <I extends z.ZodObject>(e: FileEndpoint<I>) => e

/** Reads carry the rest of their input in the query string, writes in a JSON body; beside a file it goes in the query. */
export const sendsBody = ({ method, takes }: Pick<AnyOperation, 'method' | 'takes'>) =>
  method !== 'get' && method !== 'delete' && takes !== 'file'

export type AnyEndpoint = Endpoint<z.ZodObject, z.ZodType>
export type AnyOperation = AnyEndpoint | FileEndpoint<z.ZodObject>
export type InputOf<E extends AnyEndpoint> = z.input<E['input']> // what a caller may send
export type ParsedOf<E extends AnyOperation> = z.output<E['input']> // what a handler receives
export type OutputOf<E extends AnyEndpoint> = z.output<E['output']>
