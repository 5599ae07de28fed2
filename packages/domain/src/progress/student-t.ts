const quantiles = new Map<number, number>()

/**
 * The t for which Student's distribution holds `coverage` of its mass between −t and t.
 * `freedom` is a whole number from 1. Abramowitz and Stegun 26.7.3 and 26.7.4 give the mass as a
 * finite sum over an angle, which halving then inverts to the last digit.
 */
export function studentT(freedom: number, coverage: number): number {
  const key = freedom + coverage // coverage is below 1, freedom is whole
  const known = quantiles.get(key)
  if (known !== undefined) return known
  let low = 0
  let high = Math.PI / 2
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (massWithin(middle, freedom) < coverage) low = middle
    else high = middle
  }
  const t = Math.tan((low + high) / 2) * Math.sqrt(freedom)
  quantiles.set(key, t)
  return t
}

function massWithin(angle: number, freedom: number): number {
  const cos = Math.cos(angle)
  const odd = freedom % 2 === 1
  let term = odd ? cos : 1
  let sum = freedom === 1 ? 0 : term
  for (let i = odd ? 3 : 2; i <= freedom - 2; i += 2) {
    term *= ((i - 1) / i) * cos * cos
    sum += term
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum
}
