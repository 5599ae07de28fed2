import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { runCli } from './run-cli.ts'

async function cli(words: string[], input: string | Uint8Array[] = '') {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const chunks = typeof input === 'string' ? [new TextEncoder().encode(input)] : input
  const printed = Promise.all([text(output), text(errors)])
  const status = await runCli(words, { input: Readable.from(chunks), output, errors })
  output.end()
  errors.end()
  const [out, err] = await printed
  return { status, out: out.split('\n').slice(0, -1), err: err.split('\n').slice(0, -1) }
}

const aCase = (id: string) => ({
  id,
  asOf: '2027-01-31',
  unit: '%',
  measure: 'level',
  direction: 'up',
  interim: 'snapshot',
  path: 'linear',
  period: { start: 2026, end: 2030 },
  baseline: { year: 2025, value: 94 },
  targets: [
    { year: 2026, op: 'eq', value: 96, max: null, text: '96' },
    { year: 2030, op: 'gt', value: 98, max: null, text: '>98' },
  ],
  actuals: [{ year: 2026, value: 95.2, verdict: null, grade: 'official' }],
})

test('every expression has its answer, in order, an empty line too', async () => {
  const { status, out, err } = await cli(['target', 'parse'], 'trên 97%\n\nĐạt\r\n')
  expect(out.map((line) => JSON.parse(line).text)).toEqual(['trên 97%', '', 'Đạt'])
  expect({ status, err }).toEqual({ status: 0, err: [] })
})

test('an answer is one line for every reader, whatever the text holds', async () => {
  const odd = 'a\u0085b\u2028c\u2029d'
  const parsed = await cli(['target', 'parse'], odd)
  const judged = await cli(['progress', 'assess'], JSON.stringify(aCase(odd)))
  for (const [line = ''] of [parsed.out, judged.out]) {
    expect(line).not.toMatch(/[\u0085\u2028\u2029]/)
    expect([JSON.parse(line).text ?? JSON.parse(line).id]).toEqual([odd])
  }
})

test('no input has no answer, and a last line needs no newline', async () => {
  expect((await cli(['target', 'parse'])).out).toEqual([])
  expect((await cli(['target', 'parse'], '98')).out).toHaveLength(1)
  expect((await cli(['target', 'parse'], '\n')).out).toHaveLength(1)
})

test('cases are judged in order', async () => {
  const lines = ['a', 'b'].map((id) => JSON.stringify(aCase(id)))
  const { status, out, err } = await cli(['progress', 'assess'], lines.join('\n'))
  expect(out.map((line) => JSON.parse(line).id)).toEqual(['a', 'b'])
  expect({ status, err }).toEqual({ status: 0, err: [] })
})

test('a line that cannot be judged is answered in its place, the rest is judged', async () => {
  const input = `{\n${JSON.stringify(aCase('b'))}\n\n`
  const { status, out, err } = await cli(['progress', 'assess'], input)
  expect(out.slice(0, 1)).toEqual(['{"line":1,"error":"not JSON"}'])
  expect(JSON.parse(out[1] ?? '')).toMatchObject({ id: 'b', method: '1' })
  expect(out.slice(2)).toEqual(['{"line":3,"error":"empty line"}'])
  expect(status).toBe(1)
  expect(err).toEqual(['2 of 3 lines could not be judged, the first is line 1'])
})

test.each([
  [{ asOf: '31/01/2027' }, 'asOf: expected a day, as in "2027-01-31"'],
  [{ period: { start: 2030, end: 2026 } }, 'period.end: expected no earlier than start'],
  [
    { targets: [{ year: 2026, op: 'range', value: 5, text: '' }] },
    'targets[0].max: expected a number where op is "range"',
  ],
  [
    { targets: [{ year: 2026, op: 'gte', value: null, text: '' }] },
    'targets[0].value: expected a number where op is "gte"',
  ],
  [
    { targets: [{ year: null, op: 'gte', value: 5, text: '', period: '2030-2025' }] },
    'targets[0].period: expected two years, as in "2025-2030"',
  ],
  [
    { targets: [{ year: null, op: 'gte', value: 5, text: '', every: true, period: '0001-9999' }] },
    'targets[0].period: expected two years, as in "2025-2030"',
  ],
  [
    { period: { start: 2026, end: 1_002_026 } },
    'period.end: Too big: expected number to be <=2200',
  ],
  [{ baseline: { year: 2025, value: '94' } }, 'baseline.value: expected number, received string'],
  [{ asOf: '2027-02-30' }, 'asOf: expected a day, as in "2027-01-31"'],
  [{ actuals: [{ value: 5 }] }, 'actuals[0].year: expected a year or a period'],
  [
    { actuals: [{ year: 2026, numerator: 5 }] },
    'actuals[0].denominator: expected beside numerator',
  ],
  [
    { actuals: [{ period: '2026-Q2', value: 5 }] },
    'actuals[0].period: expected a period, as in "2026-Q1", "2026-H1" or "2026-9M"',
  ],
  [
    { interim: null, actuals: [{ period: '2026-Q1', value: 5 }] },
    'interim: expected where an actual names an interim period',
  ],
])('what is wrong with a case is said by the name of its field: %j', async (wrong, error) => {
  const { out } = await cli(['progress', 'assess'], JSON.stringify({ ...aCase('a'), ...wrong }))
  expect(JSON.parse(out[0] ?? '')).toEqual({ line: 1, error })
})

test.each([[[]], [['nothing']], [['target']], [['target', 'print']], [['toString']]])(
  'an unknown command is wrong usage: %j',
  async (words) => {
    const { status, out, err } = await cli(words)
    expect({ status, out, lines: err.length }).toEqual({ status: 2, out: [], lines: 1 })
  },
)

test('an argument that a command does not take is wrong usage', async () => {
  const { status, out, err } = await cli(['target', 'parse', 'x'], '98')
  expect({ status, out, lines: err.length }).toEqual({ status: 2, out: [], lines: 1 })
})

test('a command that fails says why in one line, without a stack trace', async () => {
  const [output, errors] = [new PassThrough(), new PassThrough()]
  const said = text(errors)
  const broken = async () => {
    throw new Error('out\nof order')
  }
  const table = { broken: { usage: 'broken', load: async () => ({ command: { run: broken } }) } }
  const status = await runCli(['broken'], { input: Readable.from([]), output, errors }, table)
  errors.end()
  expect([status, await said]).toEqual([1, 'out of order\n'])
})

test('lines are whole wherever the chunks break, also inside a letter', async () => {
  const bytes = new TextEncoder().encode('trên 97%\r\nđạt\u2028\n')
  const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte))
  const lines: string[] = []
  for await (const some of linesOf(Readable.from(chunks))) lines.push(...some)
  expect(lines).toEqual(['trên 97%', 'đạt\u2028'])
})
