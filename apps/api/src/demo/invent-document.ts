import type { PlanDocument, PlanIndicator } from '@tien-do/contract'
import { directiveKey } from '../modules/plans/directive-key.ts'
import type { InventedCommune } from './invented-communes.ts'
import { randomOf } from './random.ts'
import { varyTargets } from './vary-targets.ts'

/**
 * An invented plan in the shape of a real one: the same indicators, measures, units and gaps, other
 * numbers. No person, paper or finding of the real commune is in it, and its title says what it is.
 */
export function inventDocument({ commune, shape }: InventedCommune, seed: number): PlanDocument {
  const ours = <T>(part: T) => renamed(part, shape.commune, commune)
  const indicators = inventIndicators(ours(shape.indicators), commune.slug, seed)
  const named = new Map(indicators.map((row) => [row.code, row]))
  return {
    format: shape.format,
    commune,
    plan: {
      ...ours(shape.plan),
      title: `Minh họa: ${ours(shape.plan.title)}`,
      number: null,
      date: null,
      signer: null,
    },
    directives: papersFromAbove(shape),
    offices: ours(shape.offices),
    indicators,
    tasks: ours(shape.tasks).map((task) => ({
      ...task,
      leader: task.leader && { ...task.leader, name: null },
    })),
    programmes: ours(shape.programmes).map((programme) => ({
      ...programme,
      goals: programme.goals.map((goal) => {
        const rows = goal.indicatorCodes.flatMap((code) => named.get(code) ?? [])
        return rows.length === 0 ? goal : { ...goal, text: rows.map(sentenceOf).join('; ') }
      }),
    })),
    reviews: ours(shape.reviews),
    findings: [],
  }
}

/** Rows of one tree, and repeats with their originals, move together: their sums and contradictions stay. */
function inventIndicators(
  rows: readonly PlanIndicator[],
  slug: string,
  seed: number,
): PlanIndicator[] {
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const rootOf = (row: PlanIndicator): string => {
    const above = byCode.get(row.sameAs ?? row.parent ?? '')
    return above && above !== row ? rootOf(above) : row.code
  }
  return rows.map((row) => {
    const rate = randomOf(seed, slug, rootOf(row), 'target').between(-1, 1)
    const next = { ...row, targets: varyTargets(row, rate) }
    return { ...next, source: { section: row.source.section, text: sentenceOf(next) } }
  })
}

const sentenceOf = ({ name, targets }: PlanIndicator) =>
  targets.length === 0
    ? name
    : `${name}: ${targets.map((t) => [t.year ?? t.period, t.text].filter((it) => it !== undefined && it !== null).join(': ')).join('; ')}`

/** The papers of the State, the Party and the city; a commune's own name that commune. */
function papersFromAbove({ directives, commune }: PlanDocument): PlanDocument['directives'] {
  const isOwn = (paper: { number: string | null; issuer: string | null; title: string }) =>
    directiveKey(paper, commune.code).endsWith(`@${commune.code}`) ||
    paper.title.includes(commune.name)
  return directives
    .filter((paper) => !isOwn(paper))
    .map((paper) => ({
      ...paper,
      carriesOut: paper.carriesOut.filter(
        (number) => !isOwn({ number, issuer: null, title: number }),
      ),
    }))
}

/** What names things by a slug, a code or a closed list is not text. */
const notText = new Set(['unit', 'definition', 'code', 'headline', 'type', 'kind'])

/** The commune and its kind in every text of a part: `UBND xã Tân Kỳ` to `UBND phường Minh họa 002`. */
function renamed<T>(part: T, from: PlanDocument['commune'], to: PlanDocument['commune']): T {
  const text = (words: string) => {
    const named = words.normalize('NFC').replaceAll(from.name, to.name)
    return to.kind === 'xã'
      ? named
      : named.replace(communeWord, (word) => (word === 'xã' ? to.kind : capital(to.kind)))
  }
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return notText.has(key) ? value : text(value)
    if (Array.isArray(value)) return value.map((it) => walk(it, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([k, it]) => [k, walk(it, k)]))
  }
  return walk(part) as T
}

/** The unit of government, and not society, a cooperative or a town. */
const communeWord = /(?<!\p{L}|hợp tác |thị )[Xx]ã(?!\p{L}| hội| viên)/gu

const capital = (words: string) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
