import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressFolder } from './compressed-files.ts'

const script = 'export const words = ["Xã Kiến Hải"]\n'.repeat(200)
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tien-do-compressed-'))
  await writeFile(join(folder, 'overview-a1.js'), script)
  await writeFile(join(folder, 'part-b2.js'), 'export default 1')
  await writeFile(join(folder, 'letters-c3.woff2'), Buffer.alloc(5000))
  await compressFolder(folder)
})
afterAll(() => rm(folder, { recursive: true }))

test('a script has both forms beside it, and both open to what it says', async () => {
  const stored = (ending: string) => readFile(join(folder, `overview-a1.js.${ending}`))
  expect(brotliDecompressSync(await stored('br')).toString()).toBe(script)
  expect(gunzipSync(await stored('gz')).toString()).toBe(script)
})

test('what is small, or compressed by its own format, stays as it is', async () => {
  expect((await readdir(folder)).toSorted()).toEqual([
    'letters-c3.woff2',
    'overview-a1.js',
    'overview-a1.js.br',
    'overview-a1.js.gz',
    'part-b2.js',
  ])
})
