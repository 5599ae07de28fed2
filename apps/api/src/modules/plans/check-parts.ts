import type { PlanDocument } from '@tien-do/contract'
import { directiveKey, sameNumber } from './directive-key.ts'

/** What a document may refer to outside itself. */
export interface Known {
  definitions: ReadonlySet<string>
  officeTypes: ReadonlySet<string>
}

/** Everything that stands twice, with the places: `[value, first, second]`. */
export function repeated<T>(rows: readonly T[], keyOf: (row: T) => string) {
  const seen = new Map<string, number>()
  return rows.flatMap((row, index) => {
    const key = keyOf(row)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    return first === undefined ? [] : [{ key, first, index }]
  })
}

const codesOf = ({ indicators }: PlanDocument) => new Set(indicators.map(({ code }) => code))

/** A plan's own list of duties names headlines too: 4 for 4a and 4b. */
const codesAndHeadlines = ({ indicators }: PlanDocument) =>
  new Set(indicators.flatMap(({ code, headline }) => [code, headline]))

export function checkDirectives({ directives, commune }: PlanDocument): string[] {
  const twice = repeated(directives, (d) => directiveKey(d, commune.code)).map(
    ({ first, index }) =>
      `directives[${index}]: the same paper stands at directives[${first}]; name it once`,
  )
  const carried = directives.flatMap((d, index) => {
    const again = d.carriesOut.find((n, i) => d.carriesOut.findIndex((m) => sameNumber(n, m)) < i)
    const itself = d.carriesOut.find((n) => d.number !== null && sameNumber(n, d.number))
    return [
      ...(again ? [`directives[${index}]: carriesOut names "${again}" twice; name it once`] : []),
      ...(itself ? [`directives[${index}]: carries itself out ("${itself}"); remove that`] : []),
    ]
  })
  return [...twice, ...carried]
}

export function checkOffices(document: PlanDocument, { officeTypes }: Known): string[] {
  const codes = codesAndHeadlines(document)
  const twice = repeated(document.offices, ({ name }) => name).map(
    ({ key, first, index }) =>
      `offices[${index}]: "${key}" stands at offices[${first}] already; join the two`,
  )
  const unknown = document.offices.flatMap((office, index) => [
    ...(officeTypes.has(office.type)
      ? []
      : [
          `offices[${index}] (${office.name}): type "${office.type}" is not known; use one of ${[...officeTypes].join(', ')}`,
        ]),
    ...office.indicatorCodes
      .filter((code) => !codes.has(code))
      .map(
        (code) =>
          `offices[${index}] (${office.name}): indicatorCodes names "${code}", which is no code or headline here; correct or remove it`,
      ),
  ])
  return [...twice, ...unknown]
}

export function checkRest(document: PlanDocument): string[] {
  const { tasks, programmes, findings } = document
  const codes = codesOf(document)
  const subjects = new Set([
    ...codesAndHeadlines(document),
    ...tasks.map((t) => t.no),
    ...programmes.map((p) => p.no),
  ])
  const twice = (what: string, rows: readonly { no: string }[]) =>
    repeated(rows, ({ no }) => no).map(
      ({ key, first, index }) =>
        `${what}[${index}]: no "${key}" stands at ${what}[${first}] already; give it its own`,
    )
  return [
    ...twice('tasks', tasks),
    ...twice('programmes', programmes),
    ...programmes.flatMap((programme, p) =>
      programme.goals.flatMap((goal, g) =>
        goal.indicatorCodes
          .filter((code) => !codes.has(code))
          .map(
            (code) =>
              `programmes[${p}] (${programme.no}): goals[${g}] names indicator "${code}", which is not there; correct or remove it`,
          ),
      ),
    ),
    ...findings.flatMap(({ about }, index) =>
      about === null || subjects.has(about)
        ? []
        : [
            `findings[${index}]: about "${about}" is no indicator code, task or programme number; correct it or use null`,
          ],
    ),
  ]
}
