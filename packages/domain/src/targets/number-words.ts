import type { Token } from './tokens.ts'

const values = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const multiples = new Map([
  ['đôi', 2],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
])

/** `ít nhất một nhà đa năng`, `gấp đôi`: words for numbers, only where an operator announces one. */
export function withNumberWords(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    const before = tokens[i - 1]?.low
    const value = before === 'gấp' ? multiples.get(token.low) : countAfter(tokens, i)
    if (token.kind !== 'word' || value === undefined) return token
    return { ...token, kind: 'number', reading: { kind: 'number', value, flags: [] } }
  })
}

function countAfter(tokens: Token[], at: number): number | undefined {
  const lead = `${tokens[at - 2]?.low} ${tokens[at - 1]?.low}`
  if (!/^(?:ít nhất|tối thiểu|tối đa|không quá|không dưới)$/.test(lead)) return undefined
  // "tối thiểu năm 2030" names a year, "ít nhất một năm" a length of time.
  if (tokens[at]?.low === 'năm' || tokens[at + 1]?.low === 'năm') return undefined
  const index = values.indexOf(tokens[at]?.low ?? '')
  return index < 0 ? undefined : index + 1
}
