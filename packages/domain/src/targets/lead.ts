import type { Aside, Reader } from './asides.ts'
import type { Phrase } from './phrases.ts'

type BoundOp = 'gte' | 'gt' | 'lte' | 'lt'

/** What the words directly before a number say about it, and a verb farther away in its clause. */
export interface Lead {
  /** Index of the first token of the words. */
  start: number
  op: BoundOp | null
  /** Two bounds that exclude each other were printed: `dưới ít nhất`. */
  isContradictory: boolean
  /** `từ` stands before it. */
  isFrom: boolean
  isApproximate: boolean
  isMultiple: boolean
  isAverage: boolean
  isTotal: boolean
  /** `lên`, `xuống`, `còn`: the end of a way from another level. */
  isLevel: boolean
  change: 'increase' | 'decrease' | null
}

const isUpward = (op: BoundOp) => op === 'gte' || op === 'gt'

/** Reads backwards from the number at `at`, phrase by phrase, to the first word that is none. */
export function readLead(reader: Reader, asides: (Aside | null)[], at: number): Lead {
  const lead: Lead = {
    start: at,
    op: null,
    isContradictory: false,
    isFrom: false,
    isApproximate: false,
    isMultiple: false,
    isAverage: false,
    isTotal: false,
    isLevel: false,
    change: null,
  }
  let isSettled = false
  let phrase = phraseBefore(reader, at)
  while (phrase) {
    const { meaning } = phrase
    if (meaning.kind === 'bound') {
      if (lead.op === null) lead.op = meaning.op
      else if (isUpward(lead.op) !== isUpward(meaning.op)) lead.isContradictory = true
    }
    if (meaning.kind === 'from') lead.isFrom = true
    if (meaning.kind === 'approximate') lead.isApproximate = true
    if (meaning.kind === 'multiple') lead.isMultiple = true
    if (meaning.kind === 'average') lead.isAverage = true
    if (meaning.kind === 'total') lead.isTotal = true
    if (meaning.kind === 'level' && !isSettled) lead.isLevel = true
    if ((meaning.kind === 'change' || meaning.kind === 'growth') && !isSettled)
      lead.change = meaning.change
    // "đạt và vượt" holds a verb of its own.
    if (/^(?:level|verb|change|growth)$/.test(meaning.kind) || /^đạt/.test(phrase.words))
      isSettled = true
    lead.start = phrase.start
    phrase = phraseBefore(reader, phrase.start)
  }
  if (!isSettled) lead.change = changeInClause(reader, asides, lead.start)
  if (lead.isMultiple) lead.change = null // a multiple of today's level is a level
  return lead
}

const inLead = new Set([
  'bound',
  'from',
  'to',
  'approximate',
  'change',
  'growth',
  'level',
  'verb',
  'filler',
  'average',
  'yearly',
  'total',
  'whole-period',
  'multiple',
])

function phraseBefore({ phrases }: Reader, at: number): Phrase | null {
  const phrase = phrases[at - 1]
  return phrase && inLead.has(phrase.meaning.kind) ? phrase : null
}

/** `kéo giảm số vụ … ít nhất 6%`: the verb of the clause, far from its number. */
function changeInClause({ tokens, phrases }: Reader, asides: (Aside | null)[], at: number) {
  let depth = 0
  for (let i = at - 1; i >= Math.max(0, at - 40); i -= 1) {
    const text = tokens[i]?.text
    if (text === ')') depth += 1
    if (text === '(') depth -= 1
    if (depth < 0) return null
    if (depth > 0 || text === '(') continue
    if (/^[,;.:!?]$/.test(text ?? '')) return null
    if (tokens[i]?.kind === 'number' && !asides[i]) return null
    const meaning = phrases[i]?.meaning
    if (meaning?.kind === 'change') return meaning.change
    if (/^(?:level|verb|growth)$/.test(meaning?.kind ?? '')) return null
  }
  return null
}

/** `trở lên` after these is part of a grade (`hoàn thành tốt nhiệm vụ trở lên`), not of the number. */
const grades = /^(?:vụ|khá|tốt|giỏi|bình|sao|đẳng|học|thcs|thpt|thông|cấp|[ivx]+)$/

/** The `trở lên` or `trở xuống` that belongs to a number, near it or at the end of its clause. */
export function onwardsAfter(
  { tokens, phrases }: Reader,
  asides: (Aside | null)[],
  from: number,
): BoundOp | null {
  for (let i = from; i < Math.min(tokens.length, from + 16); i += 1) {
    const token = tokens[i]
    if (/^[,;.()!?]$/.test(token?.text ?? '')) return null
    if (token?.kind === 'number' && !asides[i]) return null
    const meaning = phrases[i]?.meaning
    if (meaning?.kind !== 'onwards') continue
    const before = tokens[i - 1]
    const isGrade = i > from && (grades.test(before?.low ?? '') || before?.kind === 'number')
    if (!isGrade) return meaning.op
    i = (phrases[i]?.end ?? i + 1) - 1
  }
  return null
}
