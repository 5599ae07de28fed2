/**
 * A key for `Idempotency-Key`. `crypto.randomUUID` would want https, and many an office network has
 * plain http.
 */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
