import { readDigits, ungrouped, type NumberReading } from './number.ts'

export interface Token {
  kind: 'word' | 'number' | 'date' | 'mark'
  /** As printed, and in lower case for comparing. */
  text: string
  low: string
  start: number
  end: number
  /** Nothing stands between this token and the one before it. */
  glued: boolean
  reading: NumberReading | null
  isNegative: boolean
}

/** The words after which a number is a name, so that "mức độ 2 100%" is not 2100. */
const beforeOrdinal = /(?:mức độ|cấp độ|cấp|năm|tháng|quý|ngày|số|thứ|điều|khoản) $/iu

const patterns = [
  ['date', /\d{1,2}[/.]\d{1,2}[/.]\d{4}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)/y],
  ['grouped', /[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?(?![\d]|[.,]\d)/y],
  ['number', /(?:(?<![^\s(])[.,])?\d+(?:[.,]\d+)*/y],
  // QH15 is one word; "đạt100%" is two.
  ['word', /[kdc]?m[23²³](?![\p{L}\d])|[A-ZĐ]{1,6}\d+(?![.,]?\d)|\p{L}[\p{L}\p{M}]*/uy],
  ['mark', />=|=>|<=|=<|./suy],
] as const

/** ≥ and its typed forms, each to one sign. */
const signs: Record<string, string> = {
  '>=': '≥',
  '=>': '≥',
  '⩾': '≥',
  '≧': '≥',
  '<=': '≤',
  '=<': '≤',
  '⩽': '≤',
  '≦': '≤',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
  '÷': '-',
  // Taken for a dash wherever it turns out to be no minus.
  '\u2212': '-',
  '~': '~',
  '≈': '~',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '‘': '"',
  '’': '"',
  "'": '"',
}

/** Splits normalised text into words, numbers, dates and single marks. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let lastEnd = -1
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1
      continue
    }
    const [kind, found] = matchAt(text, at)
    const isNumber = kind === 'number' || kind === 'grouped'
    const low = found.toLowerCase()
    tokens.push({
      kind: kind === 'grouped' ? 'number' : kind,
      text: found,
      low: kind === 'mark' ? (signs[found] ?? low) : low,
      start: at,
      end: at + found.length,
      glued: lastEnd === at,
      reading: isNumber ? readDigits(kind === 'grouped' ? ungrouped(found) : found) : null,
      isNegative: false,
    })
    at += found.length
    lastEnd = at
  }
  return withMinus(tokens)
}

function matchAt(text: string, at: number): [(typeof patterns)[number][0], string] {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found === undefined) continue
    if (kind === 'grouped' && beforeOrdinal.test(text.slice(Math.max(0, at - 12), at))) continue
    return [kind, found]
  }
  return ['mark', text[at] ?? '']
}

/** A minus belongs to its number: a real one (U+2212), or a hyphen where nothing else is printed. */
function withMinus(tokens: Token[]): Token[] {
  const kept: Token[] = []
  for (const token of tokens) {
    const sign = kept.at(-1)
    const before = kept.at(-2)
    const isMinus =
      token.kind === 'number' &&
      token.glued &&
      sign !== undefined &&
      ((sign.text === '\u2212' &&
        !(sign.glued && (before?.kind === 'number' || before?.text === '%'))) ||
        (sign.text === '-' && before === undefined && isWholeNumberOrPercent(tokens)))
    if (!isMinus) {
      kept.push(token)
      continue
    }
    kept.pop()
    kept.push({ ...token, start: sign.start, glued: sign.glued, isNegative: true })
  }
  return kept
}

const isWholeNumberOrPercent = (tokens: Token[]) =>
  tokens.length === 2 || (tokens.length === 3 && tokens[2]?.text === '%')
