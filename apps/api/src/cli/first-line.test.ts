import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { firstLine } from './first-line.ts'

test('the first line is taken, and the rest is not waited for', async () => {
  const input = new PassThrough()
  input.write('mật khẩu dài đủ\nvà nữa')
  expect(await firstLine(input)).toBe('mật khẩu dài đủ')
  expect(input.destroyed).toBe(true)
})

test('an empty input, and a pipe that stays open and silent, give none', async () => {
  const empty = new PassThrough()
  empty.end()
  expect(await firstLine(empty)).toBeNull()
  const silent = new PassThrough()
  expect(await firstLine(silent, 1)).toBeNull()
  expect(silent.destroyed).toBe(true)
})
