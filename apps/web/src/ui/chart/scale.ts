export interface Scale {
  (value: number): number
  domain: readonly [number, number]
}

/** A straight scale; a domain without width puts everything in the middle. */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): Scale {
  const [d0, d1] = domain
  const [r0, r1] = range
  const scale = (value: number) =>
    d1 === d0 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0)
  return Object.assign(scale, { domain })
}

/** The distance between grid lines: 1, 2, 2.5 or 5 times a power of ten. */
export function tickStep(span: number, wished: number): number {
  if (span <= 0) return 1
  const raw = span / wished
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = [1, 2, 2.5, 5, 10].find((it) => it * power >= raw * (1 - 1e-9)) ?? 10
  return factor * power
}

/** Round values inside the domain, four to seven of them. */
export function ticks([low, high]: readonly [number, number], wished = 5): number[] {
  const step = tickStep(high - low, wished)
  const first = Math.ceil(low / step - 1e-9)
  const last = Math.floor(high / step + 1e-9)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  )
}

/** Decimals that tell neighbouring values apart on this axis. */
export const digitsFor = ([low, high]: readonly [number, number]): number =>
  Math.min(4, Math.max(0, Math.ceil(1.7 - Math.log10(high - low || 1))))

interface DomainOptions {
  /** Yearly figures: never a span under 13 % of the target, so that a near miss looks near. */
  target?: number | null
  /** Shares of the whole cannot pass 100. */
  ceiling?: number | null
  /** Room above and below, as a share of the span. */
  padding?: number
}

/** From the least to the greatest value, with room; it never reaches below zero by itself. */
export function valueDomain(
  values: readonly number[],
  { target = null, ceiling = null, padding = 0.12 }: DomainOptions = {},
): [number, number] {
  if (values.length === 0) return [0, 1]
  let low = Math.min(...values)
  let high = Math.max(...values)
  const least = target === null ? 0 : Math.abs(target) * 0.13
  if (high - low < least) {
    const missing = least - (high - low)
    low -= missing / 2
    high += missing / 2
  }
  if (high === low) {
    const room = Math.abs(high) * 0.1 || 1
    low -= room
    high += room
  }
  const room = (high - low) * padding
  const bottom = Math.min(...values) >= 0 ? Math.max(0, low - room) : low - room
  const top = high + room
  return [bottom, ceiling !== null && Math.max(...values) <= ceiling ? Math.min(top, ceiling) : top]
}
