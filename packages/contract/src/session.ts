import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { CommuneRef, Day, OfficeRef, Role } from './words.ts'

/** A role held in a commune or the city. */
export const Membership = z.object({
  role: Role,
  /** Null: every commune of the city. */
  commune: CommuneRef.nullable(),
  office: OfficeRef.nullable(),
})
export type Membership = z.infer<typeof Membership>

/** Who is signed in. */
export const Session = z.object({
  user: z.object({ id: z.uuid(), login: z.string(), name: z.string(), demo: z.boolean() }),
  memberships: z.array(Membership),
  /** The day the product takes for today, in Vietnam. */
  today: Day,
})
export type Session = z.infer<typeof Session>

export const signIn = endpoint({
  method: 'post',
  path: '/session',
  summary: 'Sign in with user name (or e-mail) and password; sets the session cookie',
  access: 'public',
  rule: 'Anyone may try; after repeated failures the account waits.',
  input: z.object({
    login: z.string().trim().min(1).max(200),
    password: z.string().min(1).max(200),
  }),
  output: Session,
})

export const getSession = endpoint({
  method: 'get',
  path: '/session',
  summary: 'Who is signed in, and with which roles',
  access: 'signed-in',
  rule: 'One sees oneself.',
  input: z.object({}),
  output: Session,
})

export const signOut = endpoint({
  method: 'delete',
  path: '/session',
  summary: 'Sign out here',
  access: 'public',
  rule: 'Ends the session of the cookie, if there is one.',
  status: 204,
  input: z.object({}),
  output: z.null(),
})

export const signOutEverywhere = endpoint({
  method: 'delete',
  path: '/sessions',
  summary: 'Sign out on every device',
  access: 'signed-in',
  rule: 'Ends all sessions of oneself.',
  status: 204,
  input: z.object({}),
  output: z.null(),
})

/** Whether invented data is shown, and who may be signed in as. */
export const Demonstration = z.object({
  on: z.boolean(),
  /** The day the demonstration takes for today; null without demonstration. */
  asOf: Day.nullable(),
  accounts: z.array(
    z.object({
      login: z.string(),
      password: z.string(),
      name: z.string(),
      role: Role,
      commune: z.string().nullable(),
      communeSlug: z.string().nullable(),
      office: z.string().nullable(),
    }),
  ),
})
export type Demonstration = z.infer<typeof Demonstration>

export const getDemonstration = endpoint({
  method: 'get',
  path: '/demonstration',
  summary: 'Whether this is a demonstration, its day, and its accounts',
  access: 'public',
  rule: 'Public; lists accounts only where the demonstration is on.',
  input: z.object({}),
  output: Demonstration,
})
