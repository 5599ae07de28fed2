import type { Aside, Reader } from './asides.ts'
import type { ParsedTarget } from './parsed-target.ts'
import type { Quantity } from './quantities.ts'

/** What the sentence of a target says about time, and of zeros in words. */
interface Context {
  per: ParsedTarget['per']
  byYear: number | null
  from: number | null
  to: number | null
  /** Two different years are due: two targets, one perhaps in words. */
  hasSeveralYears: boolean
  meansZero: boolean
  /** Beside a number, a clause of its own says zero. */
  hasOtherZero: boolean
}

interface Span {
  start: number
  end: number
}

/** A year does not carry over to the next sentence (domain.md, traps). */
function sentenceOf({ tokens }: Reader, at: number): Span {
  const isStop = (i: number) => {
    const next = tokens[i + 1]
    return (
      /^[.!?]$/.test(tokens[i]?.text ?? '') &&
      next !== undefined &&
      !next.glued &&
      next.text !== next.low
    )
  }
  let [start, end] = [at, at]
  while (start > 0 && !isStop(start - 1)) start -= 1
  while (end < tokens.length && !isStop(end)) end += 1
  return { start, end }
}

/** Reads years, periods and zeros in words around the quantity, from its own sentence only. */
export function readContext(
  reader: Reader,
  asides: (Aside | null)[],
  quantity: Quantity | null,
): Context {
  const { tokens } = reader
  const span = quantity ? sentenceOf(reader, quantity.at) : { start: 0, end: tokens.length }
  const { byYear, hasSeveralYears } = dueYear(asides, span)
  const period = asides
    .slice(span.start, span.end)
    .find((aside) => aside?.kind === 'period' && !aside.isName)
  const zeros = zeroClauses(reader)
  const hasPeriod = period?.kind === 'period'
  const per = perOf(reader, span, quantity, hasPeriod && byYear === null)
  const isPeriodShown = hasPeriod && (byYear === null || per === 'average' || per === 'period')
  return {
    per,
    byYear,
    from: isPeriodShown ? period.from : null,
    to: isPeriodShown ? period.to : null,
    hasSeveralYears: hasSeveralYears && quantity !== null,
    meansZero: zeros.length > 0,
    hasOtherZero: zeros.some((at) => at === 0 || /^[,;.]$/.test(tokens[at - 1]?.text ?? '')),
  }
}

/** `đến năm 2030` goes before a year that is only named. */
function dueYear(asides: (Aside | null)[], { start, end }: Span) {
  const years = asides.slice(start, end).filter((aside) => aside?.kind === 'due-year')
  const strong = new Set(years.filter((it) => it.isStrong).map((it) => it.year))
  const [first, ...more] = strong.size > 0 ? strong : new Set(years.map((it) => it.year))
  return {
    byYear: first === undefined || more.length > 0 ? null : first,
    hasSeveralYears: more.length > 0,
  }
}

function perOf(
  reader: Reader,
  { start, end }: Span,
  quantity: Quantity | null,
  hasPeriod: boolean,
): Context['per'] {
  const { tokens } = reader
  // The "/năm" of triệu đồng/người/năm belongs to the unit.
  const isInUnit = (at: number) => quantity !== null && at > quantity.at && at < quantity.end
  const phrases = new Set(
    reader.phrases
      .slice(start, end)
      .filter((phrase) => phrase !== null)
      .filter((phrase) => !isInUnit(phrase.start)),
  )
  const has = (kind: string) => [...phrases].some(({ meaning }) => meaning.kind === kind)
  const isYearly = quantity?.isYearly === true || has('yearly')
  if (!quantity) return isYearly ? 'year' : null
  const { lead } = quantity
  const isAverage =
    (lead.isAverage && (lead.change !== null || isYearly || hasPeriod)) ||
    // "tốc độ tăng bình quân giai đoạn 2026 - 2030 đạt 13,5%"
    [...phrases].some(
      (phrase) =>
        phrase.meaning.kind === 'average' &&
        phrase.end <= quantity.at &&
        (/^(?:giai|thời)$/.test(tokens[phrase.end]?.low ?? '') ||
          reader.phrases[phrase.end]?.meaning.kind === 'yearly'),
    )
  if (isAverage) return 'average'
  if (isYearly) return 'year'
  const isKept = tokens
    .slice(start, end)
    .some((token, i, all) => token.low === 'duy' && all[i + 1]?.low === 'trì')
  if (lead.isTotal || (has('whole-period') && !isKept)) return 'period'
  return hasPeriod ? 'period' : null
}

const zeroWords =
  /^không (?:còn|có|phát sinh|để xảy ra|xảy ra|để phát sinh|để tái|để có|tái) (?!hiệu lực|dưới|quá)/

/** Indices where words begin that mean zero: `không còn hộ nghèo`, `không phát sinh …`. */
function zeroClauses({ tokens }: Reader): number[] {
  return tokens.flatMap((token, i) => {
    if (token.low !== 'không') return []
    const words = tokens
      .slice(i, i + 5)
      .map(({ low }) => low)
      .join(' ')
    return zeroWords.test(`${words} `) && tokens[i + 2] !== undefined ? [i] : []
  })
}
