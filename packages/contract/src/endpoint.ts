import type { z } from 'zod'

/**
 * Who may call: `public` needs no session, `signed-in` any session; what the actor sees or may do
 * beyond that is said in `rule` and decided by `can` of the domain.
 */
export type Access = 'public' | 'signed-in'

/** One HTTP operation, written once: the API mounts it, the web app calls it, OpenAPI prints it. */
export interface Endpoint<I extends z.ZodObject, O extends z.ZodType> {
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
  input: I
  output: O
}

export const endpoint = <I extends z.ZodObject, O extends z.ZodType>(e: Endpoint<I, O>) => e

/** Reads carry the rest of their input in the query string, writes in a JSON body. */
export const sendsBody = (method: AnyEndpoint['method']) => method !== 'get' && method !== 'delete'

export type AnyEndpoint = Endpoint<z.ZodObject, z.ZodType>
export type InputOf<E extends AnyEndpoint> = z.input<E['input']> // what a caller may send
export type ParsedOf<E extends AnyEndpoint> = z.output<E['input']> // what a handler receives
export type OutputOf<E extends AnyEndpoint> = z.output<E['output']>
