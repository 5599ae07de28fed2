import { randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Role } from '@tien-do/domain'
import type { Clock } from '../../clock.ts'
import type { UserRepository } from './users.repository.ts'

interface UserToAdd {
  login: string
  name: string
  role: Role
  communeSlug: string | null
  officeName: string | null
  email: string | null
  /** Null: one is made up. */
  password: string | null
}

/** Why a user is not added, in one line. */
class UserRefusal extends Error {
  override name = 'UserRefusal'
}

const shortest = 8

/** Accounts made from the command line. */
export const userService = (users: UserRepository, clock: Clock) => ({
  /** Adds a user with one role; the password is in the answer only where it was made up. */
  add: async (
    wanted: UserToAdd,
  ): Promise<{ id: string; login: string; password: string | null }> => {
    if (!/^[a-z0-9][a-z0-9._-]{2,99}$/i.test(wanted.login))
      throw new UserRefusal(
        `login "${wanted.login}" cannot be used: 3 to 100 letters a-z, digits, dots, hyphens`,
      )
    if (wanted.password !== null && wanted.password.length < shortest)
      throw new UserRefusal(`the password is too short: give at least ${shortest} characters`)
    const { communeCode, officeId } = await scopeOf(users, wanted)
    const email = wanted.email ?? `${wanted.login}@tiendo.invalid`
    const taken = await users.taken(wanted.login, email)
    if (taken)
      throw new UserRefusal(
        taken.username === wanted.login.toLowerCase()
          ? `login "${wanted.login}" is taken: choose another`
          : `e-mail ${email} belongs to another user: give another`,
      )
    const made = wanted.password === null ? randomBytes(12).toString('base64url') : null
    const id = await users.add(
      {
        login: wanted.login,
        name: wanted.name,
        email,
        role: wanted.role,
        communeCode,
        officeId,
        passwordHash: await hashPassword(wanted.password ?? made ?? ''),
      },
      clock.now(),
    )
    return { id, login: wanted.login.toLowerCase(), password: made }
  },
})

async function scopeOf(users: UserRepository, { communeSlug, officeName }: UserToAdd) {
  if (communeSlug === null) return { communeCode: null, officeId: null }
  const commune = await users.commune(communeSlug)
  if (!commune) throw new UserRefusal(`there is no commune "${communeSlug}"`)
  if (officeName === null) return { communeCode: commune.code, officeId: null }
  const office = commune.offices.find(({ name }) => name === officeName.normalize('NFC'))
  if (!office)
    throw new UserRefusal(
      `${communeSlug} has no office "${officeName}": it has ${commune.offices.map((o) => `"${o.name}"`).join(', ') || 'none'}`,
    )
  return { communeCode: commune.code, officeId: office.id }
}
