import { problemNames, type Problem, type ProblemType } from '@tien-do/contract'

/** The API said no, in the words of RFC 9457. Screens translate `type` and never show `title`. */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly type: ProblemType

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
    this.problem = problem
    this.type = typeOf(problem.type)
  }
}

/** The request never got an answer: no network, or the server is not there. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('No answer from the server', { cause })
    this.name = 'UnreachableError'
  }
}

function typeOf(uri: string): ProblemType {
  const name = uri.replace(/^.*\/problems\//, '')
  return problemNames.find((it) => it === name) ?? 'internal'
}

export const isProblem = (error: unknown, type: ProblemType): error is ProblemError =>
  error instanceof ProblemError && error.type === type
