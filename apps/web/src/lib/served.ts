/**
 * Answers that came with a page are of its first moments only, as long as any answer counts as new.
 * They count from the start of the app: where its scripts take long to come, they are wanted the more.
 */
const fresh = 30_000
const began = performance.now()
const taken = new Set<string>()
let answers: ReadonlyMap<string, unknown> | null = null

function read(): ReadonlyMap<string, unknown> {
  const text = document.getElementById('served-answers')?.textContent
  const all: unknown = text ? JSON.parse(text) : null
  return new Map(
    typeof all === 'object' && all !== null
      ? Object.entries(all).map(([address, answer]) => [inOrder(address), answer])
      : [],
  )
}

/** The same question may name its parts in another order. */
function inOrder(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const fields = new URLSearchParams(query)
  fields.sort()
  return `${path}?${fields.toString()}`
}

/** What came with the page itself, by the address that the API would be asked at; null: nothing did. */
export const servedAt = (address: string): unknown =>
  (answers ??= read()).get(inOrder(address)) ?? null

/** The same for a question that is asked again later: it is answered so once, and not for long. */
export function takeServed(address: string): unknown {
  if (taken.has(address) || performance.now() - began > fresh) return null
  taken.add(address)
  return servedAt(address)
}
