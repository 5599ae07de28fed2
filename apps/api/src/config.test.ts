import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadConfig } from './config.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'tiendo-config-'))
afterAll(() => rmSync(dataDir, { recursive: true }))
const secret = 'a secret of thirty-two characters'
const load = (env: Record<string, string>) => loadConfig({ DATA_DIR: dataDir, ...env })

test('without any setting it is the demonstration on the embedded database', () => {
  expect(load({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: null,
    demo: true,
    demoAsOf: '2028-01-31',
    publicUrl: null,
  })
})

test('a database of one’s own starts without the demonstration and with the real clock', () => {
  const config = load({ DATABASE_URL: 'postgresql://app@db/tiendo' })
  expect(config).toMatchObject({ demo: false, demoAsOf: null })
})

test('the secret is made once, kept, and readable by its owner alone', () => {
  const { appSecret } = load({})
  expect(appSecret.length).toBeGreaterThanOrEqual(32)
  expect(load({}).appSecret).toBe(appSecret)
  expect(statSync(join(dataDir, 'app-secret')).mode & 0o777).toBe(0o600)
})

test('production asks for a secret of its own', () => {
  expect(() => load({ NODE_ENV: 'production' })).toThrow(/APP_SECRET is not set.*openssl/)
  expect(load({ NODE_ENV: 'production', APP_SECRET: secret }).appSecret).toBe(secret)
})

test('an empty variable is an unset one', () => {
  expect(load({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null })
})

test.each([
  [{ PORT: '3000x' }, 'PORT in the environment must be a whole number from 0 to 65535'],
  [{ PORT: '70000' }, '(it is "70000")'],
  [{ DEMO: 'yes' }, 'DEMO in the environment must be 1 (on) or 0 (off)'],
  [{ DEMO_AS_OF: '31/01/2028' }, 'must be a day, written like 2028-01-31'],
  [{ APP_SECRET: 'short' }, 'must have at least 32 characters'],
  [{ SMTP_URL: 'mail.example.vn' }, 'SMTP_URL in the environment must look like smtps://'],
  [{ MAIL_FROM: 'Tiến Độ' }, 'MAIL_FROM in the environment must be an address'],
  [{ MAIL_FROM: 'a@example.vn' }, 'SMTP_URL is not set, and e-mail needs'],
  [{ SMTP_URL: 'smtp://mail', MAIL_FROM: 'a@example.vn' }, 'PUBLIC_URL is not set'],
  [{ DATA_DIR: '/dev/null/x' }, 'is a file, not a data folder'],
  [{ DATA_DIR: '/etc/passwd' }, 'is a file, not a data folder'],
  [{ DATA_DIR: '/proc/x' }, 'The data folder /proc/x cannot be used'],
])('%j ends the start with one line', (env, line) => {
  expect(() => load(env)).toThrow(line)
  expect(() => load(env)).not.toThrow(/\n/)
})

test('with its three settings e-mail is sent, without them it is not', () => {
  expect(load({}).mail).toBeNull()
  const mail = { SMTP_URL: 'smtps://u:p@mail.example.vn', MAIL_FROM: 'Tiến Độ <td@example.vn>' }
  expect(load({ ...mail, PUBLIC_URL: 'https://tiendo.example.vn' }).mail).toEqual({
    url: mail.SMTP_URL,
    from: mail.MAIL_FROM,
  })
})

test('what is secret is not repeated in the reason', () => {
  expect(() => load({ SMTP_URL: 'https://u:hunter2@mail' })).toThrow(/^(?!.*hunter2)/)
  expect(() => load({ DATABASE_URL: 'mysql://app:hunter2@db/x' })).toThrow(/^(?!.*hunter2)/)
})
