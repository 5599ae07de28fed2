import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { username } from 'better-auth/plugins'
import type { Prisma } from '../../database/prisma.ts'

interface AuthSettings {
  secret: string
  /** Where people reach the product; https makes the cookie Secure. */
  origin: string
}

export type Auth = ReturnType<typeof createAuth>

/**
 * The sign-in library, kept small: user name or e-mail with password, sessions in our database.
 * Its own routes are not mounted; the session endpoints of our contract speak to it (ADR 0005).
 */
export const createAuth = (db: Prisma, { secret, origin }: AuthSettings) =>
  betterAuth({
    secret,
    baseURL: origin,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8 },
    session: { expiresIn: 12 * 60 * 60, updateAge: 60 * 60, cookieCache: { enabled: false } },
    plugins: [username({ maxUsernameLength: 100, usernameValidator: () => true })],
    advanced: {
      cookiePrefix: 'tiendo',
      useSecureCookies: origin.startsWith('https:'),
      database: { generateId: 'uuid' },
    },
    rateLimit: { enabled: false }, // ours counts per account, see sessions.service.ts
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
