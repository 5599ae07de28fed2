import {
  getComparison,
  getDemonstration,
  getOverview,
  getSession,
  listDefinitions,
  type Endpoint,
} from '@tien-do/contract'
import type { Request } from 'express'
import type { z } from 'zod'
import { askingOf, type Asking } from '../../http/asking.ts'
import type { Parts } from '../../parts.ts'

/** What stands in the address of a page. */
type Said = Record<string, string>
/** An answer under the address that the API would be asked at; null: there is none to give. */
type Question = (said: Said, req: Request) => Promise<[string, unknown] | null>

interface Page {
  path: string
  questions: Question[]
}

/** Longer than this the page does not wait for its answers: the app asks for them itself. */
const patience = 600

/** What pages ask the API first, to be sent with the page: the way there and back is saved. */
export function firstAnswers(
  parts: Pick<Parts, 'sessions' | 'demonstration' | 'overview' | 'comparison'>,
  within = patience,
) {
  const demonstration = question(getDemonstration, [], parts.demonstration)
  const session = question(getSession, [], async (_, req) =>
    parts.sessions.get(asking(req).actor.id),
  )
  const pages: Page[] = [
    {
      path: '/c/:slug',
      questions: [
        question(getOverview, ['slug', 'year', 'round', 'count'], async (input, req) =>
          parts.overview.get(input, asking(req)),
        ),
      ],
    },
    {
      path: '/city/compare',
      questions: [
        question(listDefinitions, [], async () => parts.comparison.definitions()),
        question(
          getComparison,
          ['definition', 'year', 'peer', 'size', 'grade'],
          async (input, req) => parts.comparison.get(input, asking(req)),
        ),
      ],
    },
  ]

  return async (req: Request): Promise<Record<string, unknown>> => {
    const own = pages.find(({ path }) => fits(path, req.path))
    const said = { ...(own && saidIn(own.path, req)) }
    const asked = [demonstration, ...(req.signedIn ? [session, ...(own?.questions ?? [])] : [])]
    const late = new Promise<null>((resolve) => setTimeout(resolve, within, null).unref())
    const answers = await Promise.all(
      asked.map(async (ask) => Promise.race([ask(said, req).catch(() => null), late])),
    )
    return Object.fromEntries(answers.filter((it) => it !== null))
  }
}

const asking = (req: Request): Asking => askingOf(req)

/** What is refused or malformed is not answered here: the app asks, and says why. */
function question<I extends z.ZodObject, O extends z.ZodType>(
  endpoint: Endpoint<I, O>,
  names: readonly string[],
  handle: (input: z.output<I>, req: Request) => Promise<z.input<O>>,
): Question {
  return async (said, req) => {
    const raw: Said = {}
    for (const name of names) if (said[name] !== undefined) raw[name] = said[name]
    const input = endpoint.input.parse(raw)
    const answer = endpoint.output.parse(await handle(input, req))
    const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
      const { [name]: value = '' } = raw
      delete raw[name]
      return encodeURIComponent(value)
    })
    const query = new URLSearchParams(raw)
    query.sort()
    return [`/api/v1${path}${query.size > 0 ? `?${query.toString()}` : ''}`, answer]
  }
}

/** Whether an address is one of `/c/:slug`. */
export const fits = (pattern: string, path: string) => valuesIn(pattern, path) !== null

function valuesIn(pattern: string, path: string): Said | null {
  const names = pattern.split('/')
  const values = path.replace(/(?<=.)\/$/, '').split('/')
  if (names.length !== values.length) return null
  const said: Said = {}
  for (const [at, name] of names.entries()) {
    const value = values[at] ?? ''
    if (name.startsWith(':')) said[name.slice(1)] = decodeURIComponent(value)
    else if (name !== value) return null
  }
  return said
}

function saidIn(pattern: string, req: Request): Said {
  const query = Object.entries(req.query).filter(
    (it): it is [string, string] => typeof it[1] === 'string',
  )
  return { count: 'headlines', ...Object.fromEntries(query), ...valuesIn(pattern, req.path) }
}
