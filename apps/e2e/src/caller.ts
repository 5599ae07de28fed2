import { expect } from '@playwright/test'

interface Answer {
  status: number
  etag: string | null
  body: unknown
}

export type Caller = ReturnType<typeof callerOf>

/** A client of the API without a browser; it fails where a connection breaks. */
export function callerOf(url: string, kept = '') {
  let cookie = kept
  const call = async (
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(cookie && { cookie }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    })
    const set = answer.headers.getSetCookie().map((it) => it.split(';')[0] ?? '')
    if (set.length > 0) cookie = set.join('; ')
    const text = await answer.text()
    return {
      status: answer.status,
      etag: answer.headers.get('etag'),
      body: text === '' ? null : JSON.parse(text),
    }
  }
  return Object.assign(call, {
    cookie: () => cookie,
    /** Signs in with an account of the demonstration. */
    signIn: async (login: string) => {
      const { body } = await call('GET', '/demonstration')
      const { accounts } = body as { accounts: { login: string; password: string }[] }
      const account = accounts.find((it) => it.login === login)
      expect((await call('POST', '/session', account)).status).toBe(200)
    },
  })
}
