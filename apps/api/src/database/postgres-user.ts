import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StartupError } from '../startup-error.ts'

/** As whom PostgreSQL runs, because it refuses to run as root. */
export interface PostgresUser {
  prefix: string[] // put before the command
  owner: { uid: number; gid: number } | undefined // undefined: ourselves
}

const ourselves: PostgresUser = { prefix: [], owner: undefined }
const renamed: PostgresUser = {
  prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--'],
  owner: undefined,
}

/**
 * Root becomes an ordinary user in a user namespace of its own, which needs no account and no
 * change of owners. Where a container forbids that, it is the account `postgres` or `nobody`.
 */
export function postgresUser(postgres: string): PostgresUser {
  if (process.getuid?.() !== 0) return ourselves
  const candidates = [renamed, account('postgres'), account('nobody')]
  const user = candidates.find((it) => it !== null && canRun(it, postgres))
  if (user) return user
  throw new StartupError(
    'PostgreSQL does not run as root, and no other user of this machine can read its program files.',
    'Start as an ordinary user, move the project out of root’s home, or set DATABASE_URL.',
  )
}

/** Commands are spelled out for the user; the first word is what to spawn. */
export function asUser(user: PostgresUser, command: string, args: string[]): [string, string[]] {
  const [first = command, ...rest] = [...user.prefix, command, ...args]
  return [first, rest]
}

/** PostgreSQL wants to own its folder, whoever ran it the last time. */
export function own(user: PostgresUser, folder: string): void {
  const wanted = user.owner ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (process.getuid?.() !== 0 || statSync(folder).uid === wanted.uid) return
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of inside) chownSync(join(folder, name), wanted.uid, wanted.gid)
  chownSync(folder, wanted.uid, wanted.gid) // last: until then the next start does it again
}

/** Lets the other user pass through a folder of ours without seeing what is in it. */
export function letThrough(user: PostgresUser, folder: string): void {
  if (user.owner) chmodSync(folder, statSync(folder).mode | 0o011)
}

function canRun(user: PostgresUser, postgres: string): boolean {
  const [command, args] = asUser(user, postgres, ['--version'])
  return spawnSync(command, args, { ...user.owner, stdio: 'ignore' }).status === 0
}

function account(name: string): PostgresUser | null {
  const line = readFileSync('/etc/passwd', 'utf8').match(
    new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm'),
  )
  return line && { prefix: [], owner: { uid: Number(line[1]), gid: Number(line[2]) } }
}
