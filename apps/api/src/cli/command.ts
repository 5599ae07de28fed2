/** What a command reads from and writes to; standard output holds only its result. */
export interface Streams {
  input: AsyncIterable<Uint8Array>
  output: NodeJS.WritableStream
  errors: NodeJS.WritableStream
}

/** 0 done, 1 refused with a one-line reason on `errors`, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2

/** One command of `npm run -s cli --`; `words` are the arguments after its name. */
export interface Command {
  run: (words: string[], streams: Streams) => Promise<ExitStatus>
}

/** Wrong usage: the command line prints the command's usage and ends with status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** For commands that take no arguments. */
export function expectNoWords(words: string[]): void {
  if (words.length > 0) throw new UsageError(`unexpected argument: ${words[0]}`)
}
