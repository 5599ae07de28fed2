import type { PlanDocument, PlanIndicator, PlanTarget } from '@tien-do/contract'
import { repeated, type Known } from './check-parts.ts'

/** The time of a target, of which an indicator has one each: a year, every year, or a period. */
export const timeOf = (t: Pick<PlanTarget, 'year' | 'every' | 'period'>) =>
  t.year === null ? (t.every ? 'every' : (t.period ?? '')) : String(t.year)

export function checkIndicators(document: PlanDocument, known: Known): string[] {
  const byCode = new Map(document.indicators.map((row) => [row.code, row]))
  const twice = repeated(document.indicators, ({ code }) => code).map(
    ({ key, first, index }) =>
      `indicators[${index}]: code "${key}" stands at indicators[${first}] already; give it its own`,
  )
  const rows = document.indicators.flatMap((row, index) =>
    [
      ...checkReferences(row, byCode, known),
      ...checkTimes(row, document.plan.periodStart),
      ...row.targets.flatMap(checkTarget),
    ].map((problem) => `indicators[${index}] (${row.code}): ${problem}`),
  )
  return [...twice, ...rows]
}

function checkReferences(
  row: PlanIndicator,
  byCode: ReadonlyMap<string, PlanIndicator>,
  known: Known,
): string[] {
  const problems: string[] = []
  const { parent, sameAs, definition } = row
  if (parent !== null && !byCode.has(parent))
    problems.push(`parent "${parent}" is no code of this plan; name one, or null`)
  else if (parent !== null && isOwnAncestor(row, byCode))
    problems.push(`parent "${parent}" leads back to the row itself; break the circle`)
  const original = sameAs === null ? null : byCode.get(sameAs)
  if (original === undefined)
    problems.push(`sameAs "${sameAs}" is no code of this plan; name one, or null`)
  else if (original !== null && (original.sameAs !== null || original === row))
    problems.push(`sameAs "${sameAs}" is itself a repeat; name the row that it repeats`)
  if (sameAs !== null && row.baseline !== null)
    problems.push(`a row that repeats "${sameAs}" has no baseline of its own; put it there`)
  if (definition !== null && !known.definitions.has(definition))
    problems.push(`definition "${definition}" is not in the catalogue; correct it, or null`)
  for (const { key } of repeated(row.offices, ({ name }) => name))
    problems.push(`offices names "${key}" twice; name it once`)
  if (row.baseline && !isKept(row.baseline.value)) problems.push('baseline: too large or too fine')
  return problems
}

function isOwnAncestor(row: PlanIndicator, byCode: ReadonlyMap<string, PlanIndicator>): boolean {
  const seen = new Set<string>()
  for (let at: string | null = row.parent; at !== null; at = byCode.get(at)?.parent ?? null) {
    if (at === row.code) return true
    if (seen.has(at)) return false // a circle above, told at its own rows
    seen.add(at)
  }
  return false
}

function checkTimes({ targets }: PlanIndicator, periodStart: number): string[] {
  const twice = repeated(targets, timeOf).map(
    ({ key, first, index }) =>
      `targets[${index}]: ${key} has a target at targets[${first}] already; keep one, the other is a finding`,
  )
  const wrong = targets.flatMap((t, i) => {
    const said = [t.year !== null, t.every === true, t.period !== undefined].filter(Boolean).length
    if (said !== 1)
      return [`targets[${i}]: has to say one of year, every and period; it says ${said}`]
    if (t.year !== null && t.year < periodStart)
      return [`targets[${i}]: year ${t.year} lies before ${periodStart}, where the plan starts`]
    if (t.period !== undefined && t.period.slice(0, 4) > t.period.slice(5))
      return [`targets[${i}]: period ${t.period} ends before it starts; swap its years`]
    return []
  })
  return [...twice, ...wrong]
}

function checkTarget({ op, value, max }: PlanTarget, i: number): string[] {
  const wanted = { value: op !== 'text', max: op === 'range' }
  if ((value !== null) !== wanted.value)
    return [`targets[${i}]: op ${op} ${wanted.value ? 'needs a value' : 'has no value; use null'}`]
  if ((max !== null) !== wanted.max)
    return [`targets[${i}]: op ${op} ${wanted.max ? 'needs a max' : 'has no max; use null'}`]
  if (value !== null && max !== null && max < value)
    return [`targets[${i}]: max ${max} is below value ${value}; swap them`]
  return [value, max].every((n) => n === null || isKept(n))
    ? []
    : [`targets[${i}]: ${value} cannot be kept; at most 14 digits and 6 decimals`]
}

/** Numbers are kept with six decimals; what would be rounded is refused, not changed. */
const isKept = (n: number) => Math.abs(n) < 1e14 && Number(n.toFixed(6)) === n
