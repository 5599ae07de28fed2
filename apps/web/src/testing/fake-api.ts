import {
  problemTypes,
  sendsBody,
  type AnyEndpoint,
  type OutputOf,
  type ParsedOf,
  type ProblemType,
} from '@tien-do/contract'

/** What a test's server answers: the body, a refusal, or no answer at all. */
export class Refused {
  readonly type: ProblemType
  readonly more: Record<string, unknown>
  constructor(type: ProblemType, more: Record<string, unknown> = {}) {
    this.type = type
    this.more = more
  }
}
export const noAnswer = Symbol('no answer')

interface Asked<E extends AnyEndpoint> {
  input: ParsedOf<E>
  headers: Headers
}
type Answer<E extends AnyEndpoint> = OutputOf<E> | Refused | typeof noAnswer
type Handler = (sent: unknown, headers: Headers) => unknown

/**
 * A server made from the contract: what the app sends is parsed by it, so a test fails where the
 * real one would answer 422.
 */
export function fakeApi() {
  const routes: { endpoint: AnyEndpoint; pattern: RegExp; handle: Handler }[] = []

  /** The client calls it with a path and a text, and with nothing else. */
  const fetch = async (url: string, init: RequestInit & { body?: string } = {}) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const method = (init.method ?? 'GET').toLowerCase()
    for (const { endpoint, pattern, handle } of routes) {
      const match = pattern.exec(pathname)
      if (!match || endpoint.method !== method) continue
      // A file is sent beside the query and answered by its name alone.
      const rest: unknown = sendsBody(endpoint)
        ? JSON.parse(init.body ?? '{}')
        : Object.fromEntries(searchParams)
      const input = endpoint.input.parse({ ...(rest as object), ...match.groups })
      const answer = await handle(input, new Headers(init.headers))
      if (answer === noAnswer) throw new TypeError('Failed to fetch')
      if (!(answer instanceof Refused)) return Response.json(answer, { status: 200 })
      const { status, title } = problemTypes[answer.type]
      const problem = { type: `/problems/${answer.type}`, status, title: title.en, ...answer.more }
      return Response.json(problem, { status })
    }
    throw new Error(`Nobody answers ${method} ${pathname}`)
  }

  /** The older way to send, by which files go: as much of it as `upload` uses. */
  class FakeRequest {
    upload = {}
    onload = () => undefined
    onerror = () => undefined
    status = 0
    responseText = ''
    #asked = { method: '', url: '' }
    open = (method: string, url: string) => {
      this.#asked = { method, url }
    }
    setRequestHeader = () => undefined
    send = () => {
      const { method, url } = this.#asked
      fetch(url, { method })
        .then(async (response) => {
          this.status = response.status
          this.responseText = await response.text()
          this.onload()
        })
        .catch(() => this.onerror())
    }
  }

  return {
    XMLHttpRequest: FakeRequest,
    fetch: fetch as typeof globalThis.fetch,
    /** The last answer given for an endpoint counts. */
    on<E extends AnyEndpoint>(
      endpoint: E,
      answer: (asked: Asked<E>) => Answer<E> | Promise<Answer<E>>,
    ): void {
      const path = endpoint.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')
      routes.unshift({
        endpoint,
        pattern: new RegExp(`^/api/v1${path}$`),
        handle: (sent, headers) => answer({ input: sent as ParsedOf<E>, headers }),
      })
    },
  }
}
export type FakeApi = ReturnType<typeof fakeApi>
