import { passwordLength } from '@tien-do/domain'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf, paging } from './paging.ts'
import { Membership, Session } from './session.ts'
import { CommuneRef, Instant, OfficeRef, Role, Slug } from './words.ts'

/** The name one signs in with: `kien-hai.economy`. */
export const Login = z
  .string()
  .trim()
  .min(3)
  .max(100)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)
const Name = z.string().trim().min(1).max(200)
const Email = z.email().trim().toLowerCase().max(200)
/** The rest of the rule is `passwordFaults` of the domain. */
const NewPassword = z
  .string()
  .min(1)
  .max(passwordLength.most * 4)

/** `invited`: has not set a password yet. */
export const UserState = z.enum(['invited', 'active', 'disabled'])
export type UserState = z.infer<typeof UserState>

/** A person of the register. */
export const RegisteredUser = z.object({
  id: z.uuid(),
  name: z.string(),
  login: z.string(),
  email: z.string().nullable(),
  mailNotices: z.boolean(),
  state: UserState,
  /** Waits after failed sign-ins until then. */
  lockedUntil: Instant.nullable(),
  /** Those of the scope that is asked about. */
  memberships: z.array(Membership),
  /** Holds roles outside of that scope; which ones is not said. */
  elsewhere: z.boolean(),
  lastSignIn: Instant.nullable(),
  /** An unused link that still holds. */
  linkUntil: Instant.nullable(),
  demo: z.boolean(),
  may: z.object({
    /** Give and take roles of the scope. */
    memberships: z.boolean(),
    /** The account as a whole: name, e-mail, link, disable, sign out. */
    account: z.boolean(),
  }),
})
export type RegisteredUser = z.infer<typeof RegisteredUser>

const question = paging.extend({
  cursor: z.uuid().optional(),
  search: z.string().trim().max(100).optional(),
  state: UserState.optional(),
})
const UserCounts = z.object({ active: z.int(), invited: z.int(), disabled: z.int() })

export const listCommuneUsers = endpoint({
  method: 'get',
  path: '/communes/:slug/users',
  summary: 'Who holds a role in the commune, by name; searched with and without diacritics',
  access: 'signed-in',
  rule: 'The coordinator and the leader of the commune, the city administrator; 403 to editors and the analyst; 404 to others.',
  input: question.extend({ slug: Slug }),
  output: pageOf(RegisteredUser).extend({
    commune: CommuneRef,
    /** Whatever is searched. */
    counts: UserCounts,
    /** Offices that answer for indicators and have nobody who can sign in and enter. */
    withoutEditor: z.array(OfficeRef),
    may: z.object({ keep: z.boolean() }),
  }),
})

export const listUsers = endpoint({
  method: 'get',
  path: '/users',
  summary: 'Everybody in the register, with every role',
  access: 'signed-in',
  rule: 'The city administrator; 403 to others.',
  input: question,
  output: pageOf(RegisteredUser).extend({ counts: UserCounts }),
})

/** A role in a scope that is named beside it. */
export const GrantInput = z.object({ role: Role, officeId: z.uuid().nullable().default(null) })
export type GrantInput = z.input<typeof GrantInput>
const grants = z.array(GrantInput).max(50)

/** Shown once: only its hash is kept. */
const Link = z.object({
  path: z.string(),
  expiresAt: Instant,
  /** Whether it went to the person by e-mail; if not, it is to be handed over by hand. */
  posted: z.enum(['sent', 'not-set-up', 'no-address', 'invented', 'failed']),
})
export type InvitationLink = z.infer<typeof Link>
const Invited = z.object({ user: RegisteredUser, link: Link })

const invited = {
  name: Name,
  login: Login,
  email: Email.nullable().default(null),
  memberships: grants.min(1),
}

export const inviteToCommune = endpoint({
  method: 'post',
  path: '/communes/:slug/users',
  summary: 'Invite somebody with one role or several; answers a link with which a password is set',
  access: 'signed-in',
  rule: 'The coordinator of the commune and the city administrator; 403 to others of the commune; 404 to others.',
  status: 201,
  input: z.object({ slug: Slug, ...invited }),
  output: Invited,
})

export const inviteToCity = endpoint({
  method: 'post',
  path: '/users',
  summary: 'Invite somebody with a role of the city',
  access: 'signed-in',
  rule: 'The city administrator; 403 to others.',
  status: 201,
  input: z.object(invited),
  output: Invited,
})

const ofAccount =
  'The coordinator of the only commune in which the person holds roles, and the city administrator; 403 to others who share a commune with the person; 404 to the rest.'

export const changeUser = endpoint({
  method: 'patch',
  path: '/users/:id',
  summary: "Change a person's name, e-mail, notices",
  access: 'signed-in',
  rule: ofAccount,
  input: z.object({
    id: z.uuid(),
    name: Name.optional(),
    email: Email.nullable().optional(),
    mailNotices: z.boolean().optional(),
  }),
  output: RegisteredUser,
})

export const putMemberships = endpoint({
  method: 'put',
  path: '/users/:id/memberships',
  summary: 'The roles of a person in one commune, or (commune null) in the city, as a whole list',
  access: 'signed-in',
  rule: "The coordinator for the own commune, the city administrator for all; 403 to others who share a commune with the person; 404 to the rest. The last coordinator can't take the own role away.",
  input: z.object({ id: z.uuid(), commune: Slug.nullable(), memberships: grants }),
  output: RegisteredUser,
})

const ofOne = z.object({ id: z.uuid() })

export const disableUser = endpoint({
  method: 'post',
  path: '/users/:id/disabling',
  summary: 'Shut an account: its sessions and links end at once; what the person did stays',
  access: 'signed-in',
  rule: `${ofAccount} The last coordinator can't shut the own account.`,
  input: ofOne,
  output: RegisteredUser,
})

export const enableUser = endpoint({
  method: 'post',
  path: '/users/:id/enabling',
  summary: 'Open a shut account again',
  access: 'signed-in',
  rule: ofAccount,
  input: ofOne,
  output: RegisteredUser,
})

export const signUserOut = endpoint({
  method: 'delete',
  path: '/users/:id/sessions',
  summary: 'Sign a person out on every device',
  access: 'signed-in',
  rule: ofAccount,
  status: 204,
  input: ofOne,
  output: z.null(),
})

export const makeLink = endpoint({
  method: 'post',
  path: '/users/:id/invitation',
  summary: 'A new link with which the person sets a password; the link before it ends',
  access: 'signed-in',
  rule: ofAccount,
  status: 201,
  input: ofOne,
  output: Link,
})

// The token travels in the body: addresses are written to logs.
const Token = z.string().min(20).max(200)

export const readInvitation = endpoint({
  method: 'post',
  path: '/invitation',
  summary: 'Who is invited where by a link, and whether it still holds',
  access: 'public',
  rule: 'Whoever has the link; 404 where there is none.',
  input: z.object({ token: Token }),
  output: z.object({
    state: z.enum(['open', 'used', 'ended']),
    /** Null unless it is open. */
    invited: z
      .object({
        name: z.string(),
        login: z.string(),
        memberships: z.array(Membership),
        expiresAt: Instant,
        /** Has a password already: the link sets a new one. */
        renews: z.boolean(),
      })
      .nullable(),
  }),
})

export const acceptInvitation = endpoint({
  method: 'post',
  path: '/invitation/acceptance',
  summary: 'Set the password with a link, and sign in; every other session of the account ends',
  access: 'public',
  rule: 'Whoever has the link; 404 where there is none, 409 where it was used or ended.',
  input: z.object({ token: Token, password: NewPassword }),
  output: Session,
})

/** The own account. */
export const Account = z.object({
  id: z.uuid(),
  name: z.string(),
  login: z.string(),
  email: z.string().nullable(),
  mailNotices: z.boolean(),
  memberships: z.array(Membership),
  /** Places that were handed to the person, newest first, the last twenty. */
  tookOver: z.array(
    z.object({
      id: z.uuid(),
      at: Instant,
      role: Role,
      office: OfficeRef.nullable(),
      commune: CommuneRef,
      from: z.string(),
      note: z.string().nullable(),
    }),
  ),
  demo: z.boolean(),
})
export type Account = z.infer<typeof Account>

export const getAccount = endpoint({
  method: 'get',
  path: '/me/account',
  summary: 'The own account',
  access: 'signed-in',
  rule: 'One sees oneself.',
  input: z.object({}),
  output: Account,
})

export const changeAccount = endpoint({
  method: 'patch',
  path: '/me/account',
  summary: 'Change the own name, and whether notices come by e-mail too',
  access: 'signed-in',
  rule: 'One changes oneself.',
  input: z.object({ name: Name.optional(), mailNotices: z.boolean().optional() }),
  output: Account,
})

export const changePassword = endpoint({
  method: 'put',
  path: '/me/password',
  summary: 'Change the own password; every other session ends',
  access: 'signed-in',
  rule: 'One changes the own, with the present one; repeated failures make the account wait.',
  status: 204,
  input: z.object({ current: z.string().min(1).max(512), next: NewPassword }),
  output: z.null(),
})

export const listSessions = endpoint({
  method: 'get',
  path: '/me/sessions',
  summary: 'Where one is signed in',
  access: 'signed-in',
  rule: 'One sees the own, the newest fifty.',
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        openedAt: Instant,
        usedAt: Instant,
        userAgent: z.string().nullable(),
        current: z.boolean(),
      }),
    ),
  }),
})
