/** Why the product cannot start, in one line: what is wrong, and how to mend it. */
export class StartupError extends Error {
  constructor(what: string, howToMend: string) {
    super(`${what} ${howToMend}`)
    this.name = 'StartupError'
  }
}

export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}

/** The code of a failed system call ('EACCES') or of a database error ('3D000'). */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
