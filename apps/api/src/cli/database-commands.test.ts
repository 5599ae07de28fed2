import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { planDocuments } from '@tien-do/plans'
import { verifyPassword } from 'better-auth/crypto'
import { expect, vi } from 'vitest'
import { test as base } from '../testing/database-test.ts'
import { runCli } from './run-cli.ts'

/** The command line on the file's database, as on a server with `DATABASE_URL`. */
const test = base.extend('cli', { scope: 'file' }, async ({ db }) => {
  vi.stubEnv('DATABASE_URL', db.url)
  vi.stubEnv('APP_SECRET', 'a secret of the tests, long enough')
  return async (words: string[], input = '') => {
    const [output, errors] = [new PassThrough(), new PassThrough()]
    const printed = Promise.all([text(output), text(errors)])
    const chunks = input === '' ? [] : [new TextEncoder().encode(input)]
    const status = await runCli(words, { input: Readable.from(chunks), output, errors })
    output.end()
    errors.end()
    const [out, err] = await printed
    return { status, out, err }
  }
})

const tanKy = planDocuments.find(({ commune }) => commune.slug === 'tan-ky')

function inFile(content: string, check: (file: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'tiendo-cli-'))
  const file = join(folder, 'plan.json')
  writeFileSync(file, content)
  return check(file).finally(() => rmSync(folder, { recursive: true }))
}

test('a plan is exported as it was printed, its newest or the numbered one', async ({ cli }) => {
  const newest = await cli(['plan', 'export', 'tan-ky'])
  expect(newest).toMatchObject({ status: 0, err: '' })
  expect(JSON.parse(newest.out)).toEqual(tanKy)
  expect(await cli(['plan', 'export', 'tan-ky', '--plan', '1'])).toEqual(newest)
})

test('a plan is imported again: nothing to change, then one row', async ({ cli }) => {
  await inFile(JSON.stringify(tanKy), async (file) => {
    const { status, out } = await cli(['plan', 'import', file, '--commune', 'tan-ky'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ created: false, revision: null, changed: [] })
  })
  const next = structuredClone(tanKy)
  Object.assign(next?.indicators[0] ?? {}, { name: 'Mức tăng GRDP' })
  await inFile(JSON.stringify(next), async (file) => {
    const tried = await cli(['plan', 'import', file, '--commune', 'tan-ky', '--dry-run'])
    expect(JSON.parse(tried.out)).toMatchObject({ revision: 1, changed: ['2.1-1'], dryRun: true })
    const { out } = await cli(['plan', 'import', file, '--commune', 'tan-ky'])
    expect(JSON.parse(out)).toMatchObject({ revision: 1, changed: ['2.1-1'], dryRun: false })
    expect(JSON.parse((await cli(['plan', 'export', 'tan-ky'])).out)).toEqual(next)
  })
})

test.for<[number, string[], string]>([
  [1, ['plan', 'export', 'nowhere'], 'there is no commune "nowhere"'],
  [1, ['plan', 'export', 'an-lao-11629'], 'an-lao-11629 has no plan'],
  [1, ['plan', 'export', 'tan-ky', '--plan', '9'], 'tan-ky has no plan 9; its plans are 1'],
  [2, ['plan', 'export'], 'the commune is missing'],
  [2, ['plan', 'export', 'tan-ky', '--plan', 'x'], '--plan takes a number from 1'],
  [2, ['plan', 'export', 'tan-ky', '--all'], "Unknown option '--all'"],
  [2, ['plan', 'import', 'x.json'], '--commune is missing'],
  [1, ['plan', 'import', 'nothing.json', '--commune', 'tan-ky'], 'there is no such file'],
  [2, ['plan', 'read', 'x.docx'], 'Usage'],
  [2, ['user', 'add', '--login', 'a.b', '--name', 'A', '--role', 'boss'], '--role has to be one'],
  [2, ['user', 'add', '--login', 'a.b', '--name', 'A', '--role', 'leader'], 'needs --commune'],
  [2, ['demo', 'clear', 'all'], 'unexpected argument: all'],
  [1, ['generate', '--communes', '5'], 'holds no demonstration'],
  [2, ['generate'], '--communes is missing'],
  [2, ['generate', '--communes', '0'], '--communes takes a whole number from 1 to 168'],
  [2, ['generate', '--communes', '169'], '--communes takes a whole number from 1 to 168'],
  [2, ['generate', '--communes', '5', '--seed', 'x'], '--seed takes a whole number'],
  [2, ['generate', '--communes', '5', '--as-of', '2028-02-30'], '--as-of takes a day'],
])('ends with %i: %j', async ([status, words, why], { cli }) => {
  const answer = await cli(words)
  expect(answer).toMatchObject({ status, out: '' })
  expect(answer.err).toContain(why)
  expect(answer.err.trimEnd()).not.toContain('\n')
})

test('what is no plan document is refused by the name of its field', async ({ cli }) => {
  const { commune: _, ...without } = { ...tanKy }
  for (const [content, why] of [
    ['{', 'not JSON'],
    ['{}', 'format'],
    [JSON.stringify(without), 'commune'],
    [JSON.stringify({ ...tanKy, extra: 1 }), 'extra'],
  ] as const)
    await inFile(content, async (file) => {
      const { status, out, err } = await cli(['plan', 'import', file, '--commune', 'tan-ky'])
      expect({ status, out }).toEqual({ status: 1, out: '' })
      expect(err).toContain(why)
    })
})

test('a user is added with the password that was piped in, or one that is told once', async ({
  cli,
  db,
}) => {
  const words = ['user', 'add', '--name', 'Cán bộ', '--commune', 'tan-ky']
  const given = await cli([...words, '--login', 'Can.Bo', '--role', 'leader'], 'mat-khau-dai\n')
  expect(JSON.parse(given.out)).toMatchObject({ login: 'can.bo', password: null })
  const { rows } = await db.pool.query<{ password: string }>(
    `SELECT password FROM account JOIN "user" ON "user".id = user_id WHERE username = 'can.bo'`,
  )
  const hash = rows[0]?.password ?? ''
  expect(await verifyPassword({ hash, password: 'mat-khau-dai' })).toBe(true)

  const made = await cli([...words, '--login', 'h!', '--role', 'coordinator'])
  expect(made.err).toContain('cannot be used')
  const third = await cli([...words, '--login', 'thu.ba', '--role', 'coordinator'])
  expect(JSON.parse(third.out).password).toMatch(/^[\w-]{16}$/)
  const again = await cli([...words, '--login', 'CAN.BO', '--role', 'leader'])
  expect(again).toMatchObject({ status: 1, err: 'login "CAN.BO" is taken: choose another\n' })
})

test('an editor is of an office of the commune', async ({ cli }) => {
  const words = ['user', 'add', '--name', 'A', '--commune', 'kien-hai', '--role', 'office-editor']
  const wrong = await cli([...words, '--login', 'bien.tap', '--office', 'Phòng Bay'])
  expect(wrong.err).toMatch(/kien-hai has no office "Phòng Bay": it has .*"Phòng Kinh tế"/)
  const right = await cli([...words, '--login', 'bien.tap', '--office', 'Phòng Kinh tế'])
  expect(right.status).toBe(0)
})
