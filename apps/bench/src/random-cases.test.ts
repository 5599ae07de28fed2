import { expect, test } from 'vitest'
import { faultOf } from './check-answer.ts'
import { runCommand } from './command.ts'
import { randomLines } from './random-lines.ts'

test('random cases are all answered, in order, without a number that is none', async () => {
  const input = [...randomLines(1500, 20_261_215)]
  const { answers, status } = runCommand(['progress', 'assess'], input)
  const faults: string[] = []
  let read = 0
  for await (const line of answers) {
    const fault = faultOf(line, `r${read}`)
    if (fault) faults.push(`${fault}: ${input[read]}`)
    read += 1
  }
  expect(faults).toEqual([])
  expect([read, await status]).toEqual([input.length, 0])
})

test('odd lines of targets have one answer each, whatever stands in them', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const odd = [
    bytes('trên 97%\r\n\n \t\n'),
    Uint8Array.of(0xff, 0xfe, 0x20, 0x35, 0x0a),
    bytes(`${'từ 5% đến '.repeat(20_000)}\n`),
    bytes('\u0000\u2028{"a":1}\n'),
    bytes('98'),
  ]
  const { answers, status } = runCommand(['target', 'parse'], odd)
  const found: { text: string; op: string }[] = []
  for await (const line of answers) found.push(JSON.parse(line))
  expect(found.map(({ op }) => op)).toEqual(['gt', 'text', 'text', 'eq', 'text', 'eq', 'eq'])
  expect(found.map(({ text }) => text.length)).toEqual([8, 0, 2, 4, 200_000, 9, 2])
  expect(await status).toBe(0)
})
