import { problemTypes, type Problem, type ProblemType } from '@tien-do/contract'
import type { ErrorRequestHandler, Response } from 'express'
import { requestIdOf } from './asking.ts'
import { languageOf, type Language } from './language.ts'
import { Refusal } from './refusal.ts'

/** Last in the chain. What we did not refuse on purpose is a fault: logged whole, told to no one. */
export const problemHandler: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (res.headersSent) {
    next(error)
    return
  }
  const type = typeOf(error)
  if (problemTypes[type].status >= 500) req.log.error(error)
  sendProblem(res, problemOf(type, error, requestIdOf(req), languageOf(req)))
}

function sendProblem(res: Response, problem: Problem) {
  if (problem.status === 429) res.setHeader('Retry-After', '900') // as long as an account waits
  res.setHeader('Cache-Control', 'no-store')
  res.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

function problemOf(
  type: ProblemType,
  error: unknown,
  requestId: string,
  language: Language,
): Problem {
  const { status, title } = problemTypes[type]
  const problem: Problem = {
    type: `/problems/${type}`,
    title: title[language],
    status,
    instance: `urn:uuid:${requestId}`,
  }
  if (error instanceof Refusal) {
    problem.detail = error.words[language]
    if (error.errors)
      problem.errors = error.errors.map((e) => ({
        ...e,
        detail: e.detail || error.words[language],
      }))
    if (error.current !== undefined) problem.current = error.current
  }
  return problem
}

function typeOf(error: unknown): ProblemType {
  if (error instanceof Refusal) return error.type
  // Express and its body reader mark what they could not read with a 4xx status.
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? 'not-readable' : 'internal'
}
