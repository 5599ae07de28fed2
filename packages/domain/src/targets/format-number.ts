const minusSign = '\u2212'

/** `1.5e-7` as `0.00000015`: the digits of a double without an exponent. */
function plainDigits(value: number): string {
  const printed = String(value)
  const [mantissa = '', exponent] = printed.split('e')
  if (exponent === undefined) return printed
  const [whole = '', fraction = ''] = mantissa.split('.')
  const point = whole.length + Number(exponent)
  const digits = whole + fraction
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length
    ? digits + '0'.repeat(point - digits.length)
    : `${digits.slice(0, point)}.${digits.slice(point)}`
}

/** Half away from zero on the printed digits, so that 1.005 becomes 1.01. */
function rounded(value: number, decimals: number): number {
  const scaled = Math.round(Number(shifted(value, decimals)))
  const back = Number(shifted(scaled, -decimals))
  return Number.isFinite(back) ? back : value
}

function shifted(value: number, places: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return `${mantissa}e${Number(exponent) + places}`
}

/**
 * Prints a number for reading: `1.064,5` in Vietnamese, `1,064.5` in English, the minus a real one
 * (U+2212). It writes its own separators, since the locale data of browsers and Node differ, and no
 * zeros that nobody reported. A value that is not finite prints as a dash.
 */
export function formatNumber(value: number, locale: 'vi' | 'en', maxDecimals?: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  const [whole = '', fraction = ''] = plainDigits(
    maxDecimals === undefined ? size : rounded(size, maxDecimals),
  ).split('.')
  const [thousands, decimal] = locale === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)
  const digits = fraction === '' ? grouped : `${grouped}${decimal}${fraction}`
  return value < 0 && /[1-9]/.test(digits) ? minusSign + digits : digits
}
