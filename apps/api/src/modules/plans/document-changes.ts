import { isDeepStrictEqual } from 'node:util'
import type { PlanDocument } from '@tien-do/contract'

/** What a new text of a plan adds, changes and leaves out; indicators by `code`. */
export interface Changes {
  added: string[]
  changed: string[]
  withdrawn: string[]
}

interface Part<T> {
  rows: (document: PlanDocument) => readonly T[]
  keyOf: (row: T) => string
}

const indicators: Part<PlanDocument['indicators'][number]> = {
  rows: (document) => document.indicators,
  keyOf: ({ code }) => code,
}
const tasks: Part<PlanDocument['tasks'][number]> = {
  rows: (document) => document.tasks,
  keyOf: ({ no }) => `task ${no}`,
}
const programmes: Part<PlanDocument['programmes'][number]> = {
  rows: (document) => document.programmes,
  keyOf: ({ no }) => `programme ${no}`,
}

/** Parts without a number of their own are told as a whole. */
const wholes = ['plan', 'directives', 'offices', 'reviews', 'findings'] as const
export type WholePart = (typeof wholes)[number]

/** Null where the two say the same. */
export function changesBetween(before: PlanDocument, after: PlanDocument): Changes | null {
  if (isDeepStrictEqual(before, after)) return null
  const parts = [
    changesOf(indicators, before, after),
    changesOf(tasks, before, after),
    changesOf(programmes, before, after),
  ]
  const orders = (
    [
      ['indicators', indicators],
      ['tasks', tasks],
      ['programmes', programmes],
    ] as const
  ).filter(([, part]) => isReordered(part as Part<unknown>, before, after))
  return {
    added: parts.flatMap((p) => p.added),
    changed: [
      ...parts.flatMap((p) => p.changed),
      ...changedWholes(before, after),
      ...orders.map(([name]) => `order of ${name}`),
    ],
    withdrawn: parts.flatMap((p) => p.withdrawn),
  }
}

export const changedWholes = (before: PlanDocument, after: PlanDocument): WholePart[] =>
  wholes.filter((part) => !isDeepStrictEqual(before[part], after[part]))

function changesOf<T>(
  { rows, keyOf }: Part<T>,
  before: PlanDocument,
  after: PlanDocument,
): Changes {
  const was = new Map(rows(before).map((row) => [keyOf(row), row]))
  const is = new Map(rows(after).map((row) => [keyOf(row), row]))
  return {
    added: [...is.keys()].filter((key) => !was.has(key)),
    changed: [...is].flatMap(([key, row]) =>
      was.has(key) && !isDeepStrictEqual(was.get(key), row) ? [key] : [],
    ),
    withdrawn: [...was.keys()].filter((key) => !is.has(key)),
  }
}

function isReordered<T>({ rows, keyOf }: Part<T>, before: PlanDocument, after: PlanDocument) {
  const [was, is] = [rows(before).map(keyOf), rows(after).map(keyOf)]
  const common = (keys: string[], others: string[]) => keys.filter((key) => others.includes(key))
  return !isDeepStrictEqual(common(was, is), common(is, was))
}
