import { once } from 'node:events'

/**
 * The lines of a stream of UTF-8, as many at a time as have arrived. A line ends in `\n` or `\r\n`;
 * a final newline adds no line. Not `readline`, which also breaks at U+2028 inside a JSON string.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder()
  let started: string[] = []
  for await (const chunk of input) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    started.push(parts[0] ?? '')
    if (parts.length === 1) continue
    const first = started.join('')
    started = [parts.at(-1) ?? '']
    yield [first, ...parts.slice(1, -1)].map(withoutReturn)
  }
  const last = started.join('') + decoder.decode()
  if (last !== '') yield [withoutReturn(last)]
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)

/** Letters inside JSON that end a line for some readers of it: Node's `readline`, Python. */
const breaks = /[\u0085\u2028\u2029]/g

/** One value as JSON that stays one line for every reader. */
export const jsonLine = (value: unknown) =>
  JSON.stringify(value).replace(
    breaks,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Writes lines and waits while the reader is slower than we are. */
export async function writeLines(output: NodeJS.WritableStream, lines: string[]): Promise<void> {
  if (lines.length > 0 && !output.write(`${lines.join('\n')}\n`)) await once(output, 'drain')
}
