import type { ParsedOf, Session, signIn } from '@tien-do/contract'
import type { Clock } from '../../clock.ts'
import { notFound, Refusal } from '../../http/refusal.ts'
import type { SignedIn } from '../../http/asking.ts'
import type { Auth } from './auth.ts'
import type { SessionRepository } from './sessions.repository.ts'

export type SessionService = ReturnType<typeof sessionService>

interface From {
  requestId: string
  address: string | null
  headers: Headers
}

const wrongPassword = () =>
  new Refusal('wrong-password', {
    vi: 'Kiểm tra lại tên đăng nhập và mật khẩu.',
    en: 'Check the user name and the password.',
  })

/** Signing in and out, and who a request comes from. */
export const sessionService = (sessions: SessionRepository, auth: Auth, clock: Clock) => {
  const sessionOf = async (userId: string): Promise<Session> => {
    const person = await sessions.person(userId)
    if (!person) throw notFound()
    const { memberships, id, login, name, demo } = person
    return { user: { id, login, name, demo }, memberships, today: clock.today() }
  }

  /** The account of a login; refused while it waits after failures. */
  const refuseLocked = async (login: string) => {
    const account = await sessions.account(login)
    if (account?.locked)
      throw new Refusal('too-many-attempts', {
        vi: 'Tài khoản tạm khóa 15 phút vì nhập sai nhiều lần.',
        en: 'The account waits 15 minutes after repeated failures.',
      })
    return account
  }

  /** The library opened a session before we could say no: it ends unused. */
  const shutOut = async (userId: string) => {
    await sessions.endAll(userId)
    return new Refusal('account-disabled', {
      vi: 'Tài khoản này đã khóa. Liên hệ cán bộ tổng hợp của xã, phường, đặc khu hoặc quản trị thành phố.',
      en: 'This account is shut. Ask the coordinator of the commune or the city administrator.',
    })
  }

  return {
    refuseLocked,
    failed: sessions.failed,

    /** Reads the cookie; null where there is no good one. Two queries, each time: a revoked session ends at once. */
    read: async (headers: Headers): Promise<SignedIn | null> => {
      const session = await auth.api.getSession({ headers })
      const person = session && (await sessions.person(session.user.id))
      if (!person || person.disabled) return null
      return {
        login: person.login,
        name: person.name,
        demo: person.demo,
        sessionId: session.session.id,
        actor: {
          id: person.id,
          grants: person.memberships.map((m) => ({
            role: m.role,
            communeCode: m.commune?.code ?? null,
            officeId: m.office?.id ?? null,
          })),
        },
      }
    },

    get: sessionOf,

    /** Opens a session; returns the headers that set the cookie. An unknown login is answered like a wrong password. */
    open: async ({ login, password }: ParsedOf<typeof signIn>, from: From) => {
      const account = await refuseLocked(login)
      try {
        const { headers, response } = login.includes('@')
          ? await auth.api.signInEmail({
              body: { email: login, password },
              headers: from.headers,
              returnHeaders: true,
            })
          : await auth.api.signInUsername({
              body: { username: login, password },
              headers: from.headers,
              returnHeaders: true,
            })
        if (!response || !account) throw wrongPassword()
        // Told only now: who does not know the password learns nothing about the account.
        if (account.disabled) throw await shutOut(account.id)
        await sessions.opened(account.id, account.demo, from)
        return { cookies: headers.getSetCookie(), session: await sessionOf(account.id) }
      } catch (error) {
        if (!isRefusedSignIn(error)) throw error
        if (account) await sessions.failed(account.id, from)
        throw wrongPassword()
      }
    },

    /** Ends the session of the cookie; returns the headers that clear it. */
    close: async (headers: Headers) => {
      const ended = await auth.api.signOut({ headers, returnHeaders: true })
      return ended.headers.getSetCookie()
    },

    closeAll: async (userId: string) => sessions.endAll(userId),
  }
}

/** The library throws its refusals with a status; anything else is a fault of ours. */
const isRefusedSignIn = (error: unknown) =>
  error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500
