import { Readable } from 'node:stream'
import type { Streams } from './command.ts'
import { linesOf } from './lines.ts'

/**
 * The first line of what was piped in; null where there is none: a terminal, an empty line, or a
 * pipe that nobody writes to and nobody closes, which is waited for only `patience` ms.
 */
export async function firstLine(input: Streams['input'], patience = 5_000): Promise<string | null> {
  if ('isTTY' in input && input.isTTY) return null // nobody piped one in
  const lines = linesOf(input)
  const given = lines.next().then(
    ({ value }) => value?.[0] || null,
    () => null, // the stream was ended under it, by us
  )
  let timer: NodeJS.Timeout | undefined
  const waited = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience)
  })
  try {
    return await Promise.race([given, waited])
  } finally {
    clearTimeout(timer)
    // An open pipe would keep the process alive.
    if (input instanceof Readable) input.destroy()
  }
}
