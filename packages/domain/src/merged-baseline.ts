import { formatNumber } from './targets/format-number.ts'
import { partsPerWhole } from './progress/reports.ts'

/**
 * How the value of a merged commune is rebuilt from the communes of before: their sum, their mean
 * by a weight, or all numerators over all denominators.
 */
export const mergeFormulas = ['sum', 'weighted_mean', 'ratio'] as const
export type MergeFormula = (typeof mergeFormulas)[number]

/** One commune of before; what the formula does not use is null. */
export interface MergePart {
  name: string
  value: number | null
  weight: number | null
  numerator: number | null
  denominator: number | null
}

export type MergeField = 'value' | 'weight' | 'numerator' | 'denominator'

/** What a part needs for a formula, in the order it is asked for. */
export const mergeFields: Record<MergeFormula, readonly MergeField[]> = {
  sum: ['value'],
  weighted_mean: ['value', 'weight'],
  ratio: ['numerator', 'denominator'],
}

export type Merged =
  | { kind: 'value'; value: number }
  /** Why there is none: `part` counts from 0; null: all of them together. */
  | {
      kind: 'refused'
      fault: 'missing' | 'negative' | 'zero' | 'few'
      part: number | null
      field: MergeField | null
    }

/** As precise as a baseline is kept. */
const kept = (value: number) => Number(value.toFixed(6))
const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** The value of the merged commune, or which part stands in its way. */
export function mergedValue(
  formula: MergeFormula,
  parts: readonly MergePart[],
  unit: string | null,
): Merged {
  if (parts.length < 2) return { kind: 'refused', fault: 'few', part: null, field: null }
  for (const [part, it] of parts.entries())
    for (const field of mergeFields[formula]) {
      const number = it[field]
      if (number === null || !Number.isFinite(number))
        return { kind: 'refused', fault: 'missing', part, field }
      if ((field === 'weight' || field === 'denominator') && number < 0)
        return { kind: 'refused', fault: 'negative', part, field }
      if (field === 'denominator' && number === 0)
        return { kind: 'refused', fault: 'zero', part, field }
    }
  const [top, below] = sides(formula, parts)
  if (below === 0) return { kind: 'refused', fault: 'zero', part: null, field: 'weight' }
  const factor = formula === 'ratio' ? partsPerWhole(unit) : 1
  return { kind: 'value', value: kept((top * factor) / below) }
}

function sides(formula: MergeFormula, parts: readonly MergePart[]): [number, number] {
  const all = (field: MergeField) => parts.map((it) => it[field] ?? 0)
  switch (formula) {
    case 'sum':
      return [total(all('value')), 1]
    case 'weighted_mean':
      return [total(parts.map((it) => (it.value ?? 0) * (it.weight ?? 0))), total(all('weight'))]
    case 'ratio':
      return [total(all('numerator')), total(all('denominator'))]
  }
}

/** The calculation as it is written down: `(1.200 × 2,1 + 800 × 3,4) / 2.000 = 2,62`. */
export function mergedInWords(
  formula: MergeFormula,
  parts: readonly MergePart[],
  unit: string | null,
  language: 'vi' | 'en',
): string | null {
  const merged = mergedValue(formula, parts, unit)
  if (merged.kind === 'refused') return null
  const number = (value: number | null) => formatNumber(value ?? 0, language)
  const plus = (words: readonly string[]) => words.join(' + ')
  const value = formatNumber(merged.value, language, 4)
  const [, below] = sides(formula, parts)
  switch (formula) {
    case 'sum':
      return `${plus(parts.map((it) => number(it.value)))} = ${value}`
    case 'weighted_mean':
      return `(${plus(parts.map((it) => `${number(it.weight)} × ${number(it.value)}`))}) / ${number(below)} = ${value}`
    case 'ratio': {
      const factor = partsPerWhole(unit)
      const times = factor === 1 ? '' : ` × ${number(factor)}`
      return `(${plus(parts.map((it) => number(it.numerator)))}) / (${plus(parts.map((it) => number(it.denominator)))})${times} = ${value}`
    }
  }
}
