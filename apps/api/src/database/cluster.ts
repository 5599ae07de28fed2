import { execFile } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { messageOf, StartupError } from '../startup-error.ts'
import { asUser, letThrough, own, type PostgresUser } from './postgres-user.ts'

interface NewCluster {
  initdb: string
  user: PostgresUser
  password: string
  durable: boolean
}

const drafts = 'postgres.new-'

export const clusterIn = (dataDir: string) => join(dataDir, 'postgres')

/** The folder with the database files, made where there is none yet. */
export async function openCluster(dataDir: string, wanted: NewCluster): Promise<string> {
  const cluster = clusterIn(dataDir)
  letThrough(wanted.user, dataDir)
  if (isEmpty(cluster)) await makeCluster(dataDir, cluster, wanted)
  if (!existsSync(join(cluster, 'PG_VERSION')))
    throw new StartupError(
      `${cluster} is not a whole PostgreSQL folder: its PG_VERSION is missing.`,
      'Put the folder back from a copy; without one, move it away to begin with an empty database.',
    )
  own(wanted.user, cluster)
  return cluster
}

/**
 * initdb works in a draft folder that gets its name when it is whole. A kill at any moment leaves
 * a draft, never half a database, and an initdb that outlived us writes where no one looks.
 */
async function makeCluster(dataDir: string, cluster: string, wanted: NewCluster): Promise<void> {
  const { user } = wanted
  for (const name of readdirSync(dataDir).filter((it) => it.startsWith(drafts)))
    rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 })
  const draft = join(dataDir, `${drafts}${process.pid}-${Date.now()}`)
  const passwordFile = join(draft, 'password')
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, wanted.password, { mode: 0o600 })
  if (user.owner)
    for (const path of [passwordFile, draft]) chownSync(path, user.owner.uid, user.owner.gid)

  const [command, args] = asUser(user, wanted.initdb, [
    `--pgdata=${join(draft, 'data')}`,
    `--pwfile=${passwordFile}`,
    '--username=tiendo',
    '--auth=scram-sha-256',
    '--no-instructions',
    '--encoding=UTF8',
    // Vietnamese order (a ă â … d đ … o ô ơ) without anyone having to ask for it.
    '--locale-provider=icu',
    '--icu-locale=vi-VN',
    `--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`,
    ...(wanted.durable ? [] : ['--no-sync']),
  ])
  try {
    await promisify(execFile)(command, args, { ...user.owner, cwd: dataDir })
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw new StartupError(
      `The database could not be made in ${dataDir}: ${initdbReason(error)}.`,
      'Mend that, or set DATA_DIR to another folder, and start again.',
    )
  }
  if (existsSync(cluster)) rmSync(cluster, { recursive: true }) // empty: see isEmpty
  renameSync(join(draft, 'data'), cluster)
  rmSync(draft, { recursive: true })
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0
}

function initdbReason(error: unknown): string {
  const lines = messageOf(error).split('\n')
  const told = lines.find((line) => /error:|FATAL:|could not/.test(line)) ?? lines.at(-1) ?? ''
  return told.replace(/^initdb: (error: )?/, '').trim()
}
