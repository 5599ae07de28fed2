import type { Phrase } from './phrases.ts'
import type { Token } from './tokens.ts'
import { startsKnownUnit } from './units.ts'

/** Why a number in an expression is not a target: it belongs to a name, a year, a document. */
export type Aside =
  | { kind: 'due-year'; year: number; isStrong: boolean }
  | { kind: 'period'; from: number; to: number; isName: boolean }
  | { kind: 'other' }
  | { kind: 'unclear' }

export interface Reader {
  text: string
  tokens: Token[]
  phrases: (Phrase | null)[]
}

const other: Aside = { kind: 'other' }

const set = (words: string) => new Set(words.split('|'))

const ordinals = set(
  'mức độ|cấp độ|cấp|hạng|loại|bậc|lớp|đường|quốc lộ|tỉnh lộ|huyện lộ|đường tỉnh|ql|đt|lần thứ|thứ|khóa|khoá|quý|tháng|ngày|tuần|đợt|điều|khoản|mục|phụ lục|biểu|ocop|thông tư|nghị định|luật|giai đoạn|số|nghị quyết|kết luận|chỉ thị|quyết định|đề án|công điện|công văn|hướng dẫn|khu công nghiệp|cụm công nghiệp|iso|công nghiệp|thế hệ|phiên bản|thế kỷ|thôn|xóm|ấp|tổ dân phố|khu dân cư|khu phố',
)
/** After these a number may be a name or a count: `chỉ tiêu 1, 2`, `kế hoạch 100`. */
const unclearOrdinals = set(
  'chỉ tiêu|tiêu chí|kế hoạch|chương trình|chương trình hành động|dự án|mẫu|bảng|phần|nhóm|vùng',
)
/** Where a number follows these it is a name even before a noun: `Đề án 06 của Chính phủ`. */
const nameTails = set(
  'tốt|rõ|sao|sạch|không|con số|cấp|tại chỗ|hóa|hoá|chiều|nhất|xung kích|có|trong 1',
)
const generations = set('g')
const people = set(
  'người|trẻ|em|bộ|nữ|nam|niên|dân|tuổi|sinh|viên|chức|lao|động|công|phụ|già|cháu|hội|giới|độ',
)

const words = (tokens: Token[], from: number, to: number) =>
  tokens
    .slice(Math.max(0, from), to)
    .map((token) => token.low)
    .join(' ')

/** The longest of some phrases that ends right before a token. */
function endsWith(tokens: Token[], at: number, phrases: Set<string>, longest = 4): string | null {
  for (let length = Math.min(longest, at); length > 0; length -= 1) {
    const found = words(tokens, at - length, at)
    if (phrases.has(found)) return found
  }
  return null
}

function beginsWith(tokens: Token[], at: number, phrases: Set<string>, longest = 2): boolean {
  for (let length = 1; length <= longest; length += 1)
    if (phrases.has(words(tokens, at, at + length))) return true
  return false
}

const isPlain = (token: Token | undefined) => token?.kind === 'number' && /^\d+$/.test(token.text)

function yearOf(token: Token | undefined): number | null {
  if (!token || !/^\d{4}$/.test(token.text) || token.kind !== 'number') return null
  const year = Number(token.text)
  return year >= 1990 && year <= 2100 ? year : null
}

/** A noun, a unit or a percent sign follows: the number counts something. */
const countsSomething = (tokens: Token[], at: number) =>
  tokens[at + 1]?.kind === 'word' ? startsKnownUnit(tokens, at + 1) : tokens[at + 1]?.text === '%'

/** Tells the numbers that are no targets; null where a number may be one. */
export function findAsides({ text, tokens, phrases }: Reader): (Aside | null)[] {
  const asides = new Array<Aside | null>(tokens.length).fill(null)
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (token?.kind === 'date') asides[i] = other
    if (token?.kind !== 'number' || asides[i]) continue
    const range = periodAt(tokens, i)
    if (range) {
      asides[i] = range
      asides[i + range.length - 1] = other
      continue
    }
    asides[i] =
      insidePhrase(phrases, i) ??
      yearAt(tokens, i) ??
      documentAt(text, tokens, i) ??
      enumeratorAt(tokens, i) ??
      nameAt(tokens, i, asides) ??
      baseAt(tokens, i) ??
      ageAt(tokens, i)
  }
  return asides
}

/** `trong 5 năm` was understood as a phrase; its number is used up. */
const insidePhrase = (phrases: (Phrase | null)[], at: number): Aside | null =>
  phrases[at] ? other : null

function periodAt(tokens: Token[], at: number) {
  const from = yearOf(tokens[at])
  if (from === null) return null
  const second = /^(?:-|đến|tới)$/.test(tokens[at + 1]?.low ?? '')
    ? at + (tokens[at + 2]?.low === 'năm' ? 3 : 2)
    : -1
  const to = yearOf(tokens[second])
  if (to === null || to < from) return null
  if (countsSomething(tokens, second)) return null
  const lead = words(tokens, at - 14, at)
  const isName =
    /(?:theo|chuẩn|chương trình|kế hoạch|đề án|nghị quyết|chỉ tiêu|bộ tiêu chí|nông thôn mới|đại hội|so với)[\p{L} ,-]*$/u.test(
      lead,
    )
  // The party's term names its congress, unless the sentence says "trong nhiệm kỳ".
  const isTerm = /nhiệm kỳ$/.test(lead) && !/(?:trong|cả|toàn) nhiệm kỳ$/.test(lead)
  return { kind: 'period' as const, from, to, isName: isName || isTerm, length: second - at + 1 }
}

function yearAt(tokens: Token[], at: number): Aside | null {
  const year = yearOf(tokens[at])
  if (year === null) return null
  const lead = words(tokens, at - 7, at)
  if (/so với(?: [\p{L}]+){0,4}$/u.test(lead)) return other
  if (/(?:lần|thực hiện|cùng kỳ)(?: của)? năm$/.test(lead)) return other
  // "đến năm 2030, tầm nhìn đến năm 2045": the horizon counts where no other year is due.
  if (/tầm nhìn(?: đến)?(?: hết)?(?: năm)?$/.test(lead))
    return { kind: 'due-year', year, isStrong: false }
  if (/(?:tháng|quý) [\divx]+ ?\/?(?: ?năm)?$|\d \/$/.test(lead)) return other
  if (/từ năm$/.test(lead)) return other
  if (/năm$/.test(lead)) {
    const isStrong = /(?:đến|tới|vào|trước|cuối|hết)(?: hết| cuối| trước)? năm$/.test(lead)
    return { kind: 'due-year', year, isStrong }
  }
  if (countsSomething(tokens, at)) return null
  if (/(?:đến|tới|hết)$/.test(lead) && tokens[at + 1]?.kind !== 'number')
    return { kind: 'due-year', year, isStrong: true }
  // "2030" alone may be a year or a count: it is not ours to say which.
  const isMeasured = /(?:≥|≤|<|>|đạt|trên|dưới|ít nhất|tối thiểu|tối đa|là|hơn|khoảng)$/.test(lead)
  return isMeasured || tokens[at + 1]?.kind === 'word' ? null : { kind: 'unclear' }
}

/** `20-CTR/TU`, `06 – CTr/TU`, `66/KH-UBND`, `226/2025/QH15`, and the year inside one. */
function documentAt(text: string, tokens: Token[], at: number): Aside | null {
  const token = tokens[at]
  if (!token) return null
  const around = text.slice(token.start, token.start + 40)
  if (
    /^\d+\s?(?:[/–—-]\s?\d{4}\s?)?[/–—-]\s?(?!THCS|THPT|OCOP|BHYT)[A-ZĐ][A-Za-zĐđ]*\p{Lu}/u.test(
      around,
    )
  )
    return other
  if (tokens[at - 1]?.text === '/' && tokens[at + 1]?.text === '/' && yearOf(token)) return other
  // COVID-19, a code at the end of a name.
  const isCode = token.glued && tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued
  if (isCode && tokens[at - 2]?.kind === 'word' && !countsSomething(tokens, at)) return other
  return null
}

/** `(13). Tỷ lệ`, `2.3. Nhóm`, `(1)` of a footnote. */
function enumeratorAt(tokens: Token[], at: number): Aside | null {
  const inBrackets = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
  if (inBrackets && isPlain(tokens[at]) && Number(tokens[at]?.text) < 100) return other
  const isFirst = at === 0 || (at === 1 && /^[-+•]$/.test(tokens[0]?.low ?? ''))
  const after = tokens[at + 1]
  const isNumbered =
    (after?.text === '.' || after?.text === ')') && after.glued && tokens[at + 2] !== undefined
  return isFirst && isNumbered && /^\d+(?:\.\d+)*$/.test(tokens[at]?.text ?? '') ? other : null
}

const endsHere = (token: Token | undefined) =>
  token === undefined ||
  token.kind === 'mark' ||
  /^(?:và|đến|của|trên|theo|trở|hoặc|về|thuộc|ngày|năm|tại|trong|được|có|qua|là|đầu|cuối|vào|này|cấp|cho|bảo|đạt|từ)$/.test(
    token.low,
  )

/** Where the numbers of a list begin that are names: `tiêu chí số 1, 2 và 3`. */
function firstOfList(tokens: Token[], at: number, asides: (Aside | null)[]): number {
  const follows =
    asides[at - 2]?.kind === 'other' &&
    tokens[at - 2]?.kind === 'number' &&
    /^(?:,|và|hoặc|-)$/.test(tokens[at - 1]?.low ?? '')
  return follows ? firstOfList(tokens, at - 2, asides) : at
}

function nameAt(tokens: Token[], at: number, asides: (Aside | null)[]): Aside | null {
  const token = tokens[at]
  if (!token) return null
  const after = tokens[at + 1]
  if (after?.glued && generations.has(after.low)) return other
  if (
    token.glued &&
    tokens[at - 1]?.kind === 'word' &&
    /^\p{Lu}+$/u.test(tokens[at - 1]?.text ?? '')
  )
    return other
  if (isPlain(token) && beginsWith(tokens, at + 1, nameTails)) return other
  const duration = dayAt(tokens, at) ?? durationAt(tokens, at)
  if (duration) return duration
  if (countsSomething(tokens, at) && after?.low !== 'năm' && after?.low !== 'điểm') return null
  const first = firstOfList(tokens, at, asides)
  if (first < at && endsWith(tokens, first, ordinals) !== null) return other
  // A place in a ranking is not in the method: "thuộc nhóm 10 địa phương dẫn đầu".
  if (/(?:top|tốp|nhóm)$/.test(words(tokens, at - 1, at))) return { kind: 'unclear' }
  const ordinal = endsWith(tokens, at, ordinals)
  const isUnclear = endsWith(tokens, at, unclearOrdinals) !== null && endsHere(after)
  if (isUnclear && ordinal === null) return { kind: 'unclear' }
  if (!endsHere(after)) return null
  if (ordinal === null) return properNameAt(tokens, at)
  const isWholePeriod = /^(?:cả|toàn)$/.test(tokens[at - 3]?.low ?? '')
  if (ordinal === 'giai đoạn' && (isWholePeriod || !/^[1-5]$/.test(token.text))) return null
  if (ordinal === 'số' && /(?:tổng|con) số$/.test(words(tokens, at - 2, at))) return null
  return other
}

/** `ngày 12 tháng 9`, `tháng 6`, `quý 2`; not the count in `12 ngày`. */
const dayAt = (tokens: Token[], at: number): Aside | null =>
  /^(?:ngày|tháng|quý)$/.test(tokens[at - 1]?.low ?? '') && isPlain(tokens[at]) ? other : null

/** `Khu công nghiệp Tứ Kỳ 1`: two capitalised words and a small number. */
function properNameAt(tokens: Token[], at: number): Aside | null {
  const isCapital = (token: Token | undefined) =>
    token?.kind === 'word' && /^\p{Lu}\p{Ll}+$/u.test(token.text)
  const isName = isCapital(tokens[at - 1]) && isCapital(tokens[at - 2])
  return isName && /^\d{1,2}$/.test(tokens[at]?.text ?? '') ? other : null
}

/** `kế hoạch 5 năm`, `6 tháng đầu năm`: a length of time, not a target in years. */
function durationAt(tokens: Token[], at: number): Aside | null {
  if (!/^(?:năm|tháng|ngày|tuần|quý)$/.test(tokens[at + 1]?.low ?? '')) return null
  const lead = words(tokens, at - 3, at)
  if (/(?:kế hoạch|trung hạn|trong|sau|xã hội|định kỳ|quý ,|giai đoạn)$/.test(lead)) return other
  return /^(?:tháng|ngày) (?:đầu|cuối)/.test(words(tokens, at + 1, at + 3)) ? other : null
}

/** What the value is counted on: `trên 1 ha`, `trên cả 3 tiêu chí`, `trên 10.000 dân`. */
function baseAt(tokens: Token[], at: number): Aside | null {
  const lead = words(tokens, at - 2, at)
  const after = tokens[at + 1]?.low ?? ''
  const isOne = Number(tokens[at]?.text) === 1
  if (/trên cả$/.test(lead) || (/cả$/.test(lead) && after === 'tiêu')) return other
  if (
    /(?:trên|mỗi|trị|phẩm|xuất|quân|tính)$/.test(lead) &&
    isOne &&
    /^(?:ha|héc|hecta|đơn|m2|km2|sào|mẫu|lao|người)$/.test(after)
  )
    return other
  if (
    /trên$/.test(lead) &&
    /^(?:dân|trẻ|người)$/.test(after) &&
    /0{3}$/.test(tokens[at]?.text ?? '')
  )
    return at >= 2 ? other : null
  return tokens[at - 1]?.text === '/' && (after === 'ha' || /0{3}$/.test(tokens[at]?.text ?? ''))
    ? other
    : null
}

/**
 * `cán bộ trẻ (dưới 42 tuổi)` names a group by its age; `tuổi thọ đạt 76 tuổi` is a target. Where
 * nothing but the age is printed, "under" and "from … to" speak of a group.
 */
function ageAt(tokens: Token[], at: number): Aside | null {
  const isRange = tokens[at + 1]?.low === 'đến' || tokens[at + 1]?.low === '-'
  const unit = isRange && tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1
  if (tokens[unit]?.low !== 'tuổi') return null
  if (/thọ|sống/.test(words(tokens, at - 40, at))) return null
  const lead = words(tokens, at - 2, at)
  const isUpperEnd =
    /^(?:đến|-)$/.test(tokens[at - 1]?.low ?? '') && tokens[at - 2]?.kind === 'number'
  if (/dưới$/.test(lead) || isRange || isUpperEnd) return other
  const before = /^(?:từ|trên|đủ|hơn)$/.test(tokens[at - 1]?.low ?? '')
    ? tokens[at - 2]
    : tokens[at - 1]
  return before?.text === '(' || people.has(before?.low ?? '') ? other : null
}
