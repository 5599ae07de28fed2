/** Where the person wanted to go; only inside this site. */
export const nextOf = (address: URLSearchParams): string | null => {
  const next = address.get('next')
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : null
}
