import { join, resolve } from 'node:path'
import { z } from 'zod'
import { openDataFolder } from './data-folder.ts'
import { keptSecret } from './kept-secret.ts'
import type { MailSettings } from './mail/mailer.ts'
import { projectRoot } from './project-root.ts'
import { StartupError } from './startup-error.ts'

const numberFrom = (least: number, most: number) =>
  z.string().transform((text, context) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= most) return value
    context.addIssue(`must be a whole number from ${least} to ${most}`)
    return z.NEVER
  })
const flag = z.enum(['1', '0'], 'must be 1 (on) or 0 (off)')
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must look like postgresql://user:password@host:5432/database',
})

const Environment = z.object({
  PORT: numberFrom(0, 65_535).default(3000), // 0: any free one
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default(resolve(projectRoot, '.data')),
  EVIDENCE_DIR: z.string().optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_REPLICA_URL: postgresUrl.optional(),
  DEMO: flag.optional(),
  DEMO_AS_OF: z.iso.date('must be a day, written like 2028-01-31').default('2028-01-31'),
  APP_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  NODE_ENV: z.string().default('development'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must look like https://tiendo.example.vn' })
    .optional(),
  TRUST_PROXY: numberFrom(0, 10).default(0),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'must look like smtps://user:password@host:465 or smtp://host:25',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'must be an address, or a name and one: Tiến Độ <tiendo@example.vn>',
    )
    .optional(),
})

export interface Config {
  port: number
  host: string
  dataDir: string
  evidenceDir: string // the files that prove figures; served by nothing but the API
  databaseUrl: string | null // null: the embedded PostgreSQL in dataDir
  replicaUrl: string | null
  demo: boolean
  demoAsOf: string | null // null: today is today
  appSecret: string
  production: boolean
  logLevel: NonNullable<z.output<typeof Environment>['LOG_LEVEL']>
  publicUrl: string | null // null: http on the host and port we listen on
  trustProxy: number // how many proxies of ours stand in front
  mail: MailSettings | null // null: no e-mail is sent
}

/** The environment, parsed once. What is wrong in it ends the start with one line. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // Compose files and shells pass on an unset variable as an empty one.
  const set = Object.entries(environment).filter(([, value]) => value !== '')
  const parsed = Environment.safeParse(Object.fromEntries(set))
  if (!parsed.success) throw invalid(parsed.error, environment)
  const env = parsed.data
  const demo = (env.DEMO ?? (env.DATABASE_URL ? '0' : '1')) === '1'
  const production = env.NODE_ENV === 'production'
  const dataDir = resolve(env.DATA_DIR)
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir,
    evidenceDir: env.EVIDENCE_DIR ? resolve(env.EVIDENCE_DIR) : join(dataDir, 'evidence'),
    databaseUrl: env.DATABASE_URL ?? null,
    replicaUrl: env.DATABASE_REPLICA_URL ?? null,
    demo,
    demoAsOf: demo ? env.DEMO_AS_OF : null,
    appSecret: env.APP_SECRET ?? ownSecret(dataDir, production),
    production,
    // On one's own machine the terminal is for the address and the accounts, not for each request.
    logLevel: env.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: env.TRUST_PROXY,
    mail: mailOf(env),
  }
}

/** Both settings or none; and letters hold links, which have to lead to where people open it. */
function mailOf(env: z.output<typeof Environment>): MailSettings | null {
  const { SMTP_URL: url, MAIL_FROM: from, PUBLIC_URL: publicUrl } = env
  if (!url && !from) return null
  const missing = !url ? 'SMTP_URL' : !from ? 'MAIL_FROM' : !publicUrl ? 'PUBLIC_URL' : null
  if (url && from && publicUrl) return { url, from }
  throw new StartupError(
    `${missing} is not set, and e-mail needs SMTP_URL, MAIL_FROM and PUBLIC_URL.`,
    'Set it too, or unset SMTP_URL and MAIL_FROM to send no e-mail.',
  )
}

function ownSecret(dataDir: string, production: boolean): string {
  if (production)
    throw new StartupError(
      'APP_SECRET is not set, and in production the product does not make up its own.',
      'Set it in the environment to a random text of at least 32 characters, for example from: ' +
        'openssl rand -base64 32',
    )
  openDataFolder(dataDir)
  return keptSecret(dataDir, 'app-secret')
}

function invalid(error: z.ZodError, environment: NodeJS.ProcessEnv): StartupError {
  const [issue] = error.issues
  const name = String(issue?.path[0])
  // A database URL or a secret must not end up in a log.
  const isSecret = name === 'APP_SECRET' || name.endsWith('_URL')
  const found = isSecret ? '' : ` (it is "${environment[name]}")`
  return new StartupError(
    `${name} in the environment ${issue?.message}${found}.`,
    'Mend it or unset it, and start again.',
  )
}
