import { parsePeriod, parseSpan, type AssessmentCase as Case } from '@tien-do/domain'
import { z } from 'zod'
import {
  directions,
  grades,
  interims,
  measures,
  operators,
  paths,
  recordedVerdicts,
  targetFlags,
} from '@tien-do/domain'

const year = z.int().min(1900).max(2200)
/** `2025-2030`, with either dash. */
const span = z.string().superRefine((text, context) => {
  const years = parseSpan(text)
  const known = years && [years.start, years.end].every((one) => year.safeParse(one).success)
  if (!known) context.addIssue({ code: 'custom', message: 'expected two years, as in "2025-2030"' })
})

const bounds = {
  op: z.enum(operators),
  value: z.number().nullish().default(null),
  max: z.number().nullish(),
}

interface Bounds {
  op: (typeof operators)[number]
  value: number | null
  max?: number | null | undefined
}

/** Words have no number, every other target has, a range has both ends in order. */
function checkBounds({ op, value, max }: Bounds, context: z.RefinementCtx): void {
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message })
  if (op !== 'text' && value === null) refuse('value', `expected a number where op is "${op}"`)
  if (op !== 'range' || value === null) return
  if (max === null || max === undefined) refuse('max', 'expected a number where op is "range"')
  else if (max < value) refuse('max', 'expected no less than value')
}

const Target = z
  .object({
    ...bounds,
    year: year.nullish().default(null),
    text: z
      .string()
      .nullish()
      .transform((text) => text ?? ''),
    every: z.boolean().nullish(),
    period: span.nullish(),
    original: z.object(bounds).superRefine(checkBounds).nullish(),
    flags: z.array(z.enum(targetFlags)).nullish(),
  })
  .superRefine(checkBounds)

const Actual = z
  .object({
    year: year.nullish(),
    period: z
      .string()
      .refine((period) => parsePeriod(period) !== null, {
        message: 'expected a period, as in "2026-Q1", "2026-H1" or "2026-9M"',
      })
      .nullish(),
    value: z.number().nullish(),
    numerator: z.number().nullish(),
    denominator: z.number().nullish(),
    verdict: z.enum(recordedVerdicts).nullish(),
    note: z.string().nullish(),
    notApplicable: z.boolean().nullish(),
    grade: z.enum(grades).nullish(),
  })
  .superRefine((actual, context) => {
    const has = (value: unknown) => value !== null && value !== undefined
    if (!has(actual.year) && !has(actual.period))
      context.addIssue({ code: 'custom', path: ['year'], message: 'expected a year or a period' })
    for (const [field, other] of [
      ['numerator', 'denominator'],
      ['denominator', 'numerator'],
    ] as const)
      if (!has(actual[field]) && has(actual[other]))
        context.addIssue({ code: 'custom', path: [field], message: `expected beside ${other}` })
  })

/**
 * One line of input of `progress assess` (interfaces.md). Fields that nobody asked for are left
 * out; a field that is missing is refused unless the method has a default for it.
 */
export const AssessmentCase = z
  .object({
    id: z.string(),
    asOf: z.iso.date('expected a day, as in "2027-01-31"'),
    unit: z.string().nullish().default(null),
    measure: z.enum(measures),
    direction: z.enum(directions),
    interim: z.enum(interims).nullish(),
    path: z
      .enum(paths)
      .nullish()
      .transform((path) => path ?? 'linear'),
    period: z.object({ start: year, end: year }),
    baseline: z.object({ year, value: z.number() }).nullish().default(null),
    targets: z.array(Target),
    actuals: z.array(Actual),
    seriesBreak: year.nullish(),
  })
  .superRefine(({ period, interim, actuals }, context) => {
    if (period.end < period.start)
      context.addIssue({
        code: 'custom',
        path: ['period', 'end'],
        message: 'expected no earlier than start',
      })
    // How much is expected by then depends on it; without interim figures it changes nothing.
    const hasInterim = actuals.some((actual) => actual.period?.includes('-'))
    if (hasInterim && !interim)
      context.addIssue({
        code: 'custom',
        path: ['interim'],
        message: 'expected where an actual names an interim period',
      })
  })
  .transform((input) => ({ ...input, interim: input.interim ?? ('snapshot' as const) }))

AssessmentCase satisfies z.ZodType<Case>

/** The first thing wrong with an input, in one short line that names the field. */
export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues
  if (!issue) return 'not valid'
  const field = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
  const message = issue.message.replace(/^Invalid (?:input|option): /, '')
  return field === '' ? message : `${field}: ${message}`
}
