import type { Aside, Reader } from './asides.ts'
import { onwardsAfter, readLead, type Lead } from './lead.ts'
import type { Token } from './tokens.ts'
import { readUnit, type Unit } from './units.ts'
import type { NumberFlag } from './number.ts'

/** A number of the expression that may be its target, with the words that belong to it. */
export interface Quantity {
  lead: Lead
  /** Index of its number, and of the token after it and its unit. */
  at: number
  end: number
  value: number
  max: number | null
  of: number | null
  unit: string | null
  isYearly: boolean
  onwards: 'gte' | 'gt' | 'lte' | 'lt' | null
  flags: NumberFlag[]
}

interface Quantities {
  found: Quantity[]
  /** A number stands in the expression that was not understood. */
  hasUnread: boolean
}

interface Amount {
  value: number
  flags: NumberFlag[]
}

function amountOf(token: Token | undefined): Amount | null {
  const reading = token?.reading
  if (!token || !reading || reading.kind === 'unread') return null
  const [value, flags]: [number, NumberFlag[]] =
    reading.kind === 'number'
      ? [reading.value, reading.flags]
      : [reading.readings[0].value, ['ambiguous_number']]
  return { value: token.isNegative && value !== 0 ? -value : value, flags }
}

/** Finds the numbers that are targets, joins ranges, fractions and the percentages beside them. */
export function findQuantities(reader: Reader, asides: (Aside | null)[]): Quantities {
  const { tokens } = reader
  const found: Quantity[] = []
  let hasUnread = asides.some((aside) => aside?.kind === 'unclear')
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'number' || asides[at]) continue
    const quantity = quantityAt(reader, asides, at)
    if (quantity) found.push(quantity)
    else hasUnread = true
    at = (quantity?.end ?? at + 1) - 1
  }
  const joined = withoutConditions(
    reader,
    withoutBaselines(reader, asides, withPercentages(reader, found)),
  )
  return { found: joined, hasUnread }
}

/** Null: the number, or what it is joined to, cannot be read. */
function quantityAt(reader: Reader, asides: (Aside | null)[], at: number): Quantity | null {
  const { tokens } = reader
  const first = amountOf(tokens[at])
  if (!first || hasLooseMinus(tokens, at)) return null
  const fraction = fractionAt(reader, asides, at)
  if (fraction === 'unread') return null
  const unit = unitAt(reader, asides, fraction ? at + 3 : at + 1)
  const quantity: Quantity = {
    lead: readLead(reader, asides, at),
    at,
    end: unit?.end ?? (fraction ? at + 3 : at + 1),
    value: first.value,
    max: null,
    of: fraction,
    unit: unit?.text ?? null,
    isYearly: unit?.isYearly ?? false,
    onwards: null,
    flags: first.flags,
  }
  // "95%+" may mean "or more", or a footnote.
  const after = tokens[quantity.end]
  if (after?.text === '+' && after.glued) return null
  const second = upperEnd(reader, asides, quantity)
  if (second === 'unread') return null
  if (second) Object.assign(quantity, second)
  quantity.onwards = onwardsAfter(reader, asides, quantity.end)
  return quantity
}

/** A hyphen glued to a number may be a minus or a bullet: it is not ours to say which. */
function hasLooseMinus(tokens: Token[], at: number): boolean {
  const sign = tokens[at - 1]
  if (/^[±^#$]$/.test(sign?.text ?? '')) return true
  return sign?.low === '-' && tokens[at]?.glued === true && !sign.glued
}

function unitAt(
  { text, tokens, phrases }: Reader,
  asides: (Aside | null)[],
  at: number,
): Unit | null {
  if (asides[at]) return null
  const meaning = phrases[at]?.meaning.kind
  // "/ năm" is a phrase of its own and ends a number without a unit.
  if (meaning !== undefined && meaning !== 'filler' && meaning !== 'name') return null
  if (meaning === 'filler' && tokens[at]?.kind === 'mark') return null
  return readUnit(text, tokens, at)
}

function fractionAt({ tokens }: Reader, asides: (Aside | null)[], at: number) {
  const below = tokens[at + 2]
  if (tokens[at + 1]?.text !== '/' || below?.kind !== 'number' || asides[at + 2]) return null
  const [top, bottom] = [amountOf(tokens[at]), amountOf(below)]
  const isFraction =
    top !== null &&
    bottom !== null &&
    bottom.value > 0 &&
    top.value >= 0 &&
    top.value <= bottom.value
  const isLong = tokens[at + 3]?.text === '/' && tokens[at + 4]?.kind === 'number'
  const isWhole = Number.isInteger(top?.value) && Number.isInteger(bottom?.value)
  return isFraction && isWhole && !isLong ? bottom.value : 'unread'
}

/** The upper end of a range that begins with this quantity: `15 - 17%`, `từ 8% đến 10%`. */
function upperEnd(reader: Reader, asides: (Aside | null)[], low: Quantity) {
  const { tokens, phrases } = reader
  const isDash = /^[-~]$/.test(tokens[low.end]?.low ?? '')
  const isTo = phrases[low.end]?.meaning.kind === 'to'
  if (!isDash && !isTo) return null
  let at = low.end + 1
  // "đến dưới 12%": an upper end that excludes itself has no place in a range.
  if (isTo && phrases[at]?.meaning.kind === 'bound') {
    const end = phrases[at]?.end ?? at
    return tokens[end]?.kind === 'number' && !asides[end] ? 'unread' : null
  }
  if (tokens[at]?.kind !== 'number' || asides[at]) return null
  const max = amountOf(tokens[at])
  if (!max || low.of !== null) return 'unread'
  at += 1
  const unit = unitAt(reader, asides, at)
  const shared = sharedUnit(low.unit, unit?.text ?? null)
  const hasFraction = tokens[at]?.text === '/' && tokens[at + 1]?.kind === 'number'
  if (shared === 'unread' || max.value < low.value || hasFraction) return 'unread'
  const next = unit?.end ?? at
  const isLonger = /^[-~]$/.test(tokens[next]?.low ?? '') && tokens[next + 1]?.kind === 'number'
  if (isLonger && !asides[next + 1]) return 'unread'
  return {
    max: max.value,
    end: next,
    unit: shared,
    isYearly: low.isYearly || (unit?.isYearly ?? false),
    flags: [...low.flags, ...max.flags],
  }
}

/**
 * A unit printed once serves both ends; `170 triệu - 200 triệu đồng` is in the fuller one; two
 * units that differ are `unread`.
 */
function sharedUnit(low: string | null, high: string | null): string | null {
  if (low === null || high === null) return low ?? high
  const [a, b] = [low.toLowerCase(), high.toLowerCase()]
  if (b.startsWith(a)) return high
  return a.startsWith(b) ? low : 'unread'
}

/** `87,5% (7/8)`, `1/3 trường (đạt 33,3%)`: the percentage is the value. */
function withPercentages({ tokens }: Reader, found: Quantity[]): Quantity[] {
  const joined: Quantity[] = []
  for (const quantity of found) {
    const before = joined.at(-1)
    const [fraction, percent] =
      before && before.of !== null ? [before, quantity] : [quantity, before]
    const isBeside =
      before !== undefined &&
      percent?.unit === '%' &&
      percent.of === null &&
      percent.max === null &&
      fraction.of !== null &&
      (isSameShare(fraction, percent) || tokens[quantity.lead.start - 1]?.text === '(')
    if (!isBeside) {
      joined.push(quantity)
      continue
    }
    joined.pop()
    const says = before.lead.op || before.lead.isFrom || before.onwards ? before : quantity
    joined.push({
      ...percent,
      lead: { ...says.lead, change: before.lead.change },
      onwards: says.onwards,
      at: before.at,
      end: quantity.end,
    })
  }
  return joined
}

const isSameShare = (fraction: Quantity, percent: Quantity) =>
  Math.abs((fraction.value / (fraction.of ?? 1)) * 100 - percent.value) < 1

/** `từ 3% năm 2025 xuống 1%`: the first number is where things stand, the second the target. */
function withoutBaselines(reader: Reader, asides: (Aside | null)[], found: Quantity[]): Quantity[] {
  return found.filter((quantity, i) => {
    const next = found[i + 1]
    if (!next || !quantity.lead.isFrom || !next.lead.isLevel || quantity.max !== null) return true
    const between = reader.tokens.slice(quantity.end, next.lead.start)
    if (!between.every((token) => /^(?:năm|\d{4}|\(|\)|,)$/.test(token.low))) return true
    if (sharedUnit(quantity.unit, next.unit) === 'unread') return true
    asides.fill({ kind: 'other' }, quantity.end, next.lead.start)
    return false
  })
}

/** `100% cơ sở giáo dục có ít nhất 01 phòng học`: the second number says what each of them has. */
function withoutConditions({ tokens }: Reader, found: Quantity[]): Quantity[] {
  return found.filter((quantity, i) => {
    const share = found[i - 1]
    if (share?.unit !== '%' || quantity.value !== 1 || quantity.lead.op !== 'gte') return true
    if (quantity.unit === '%' || quantity.max !== null) return true
    const between = tokens.slice(share.end, quantity.at)
    const isOneClause = between.every((token) => !/^[,;.:]$/.test(token.text))
    return !(isOneClause && between.some((token) => /^(?:có|trang|bố)$/.test(token.low)))
  })
}
