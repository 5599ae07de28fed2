/** Puts the fields of the input into the ':names' of a path; `rest` is what the path did not take. */
export function fillPath(
  path: string,
  input: Record<string, unknown>,
): { url: string; rest: Record<string, unknown> } {
  const rest = { ...input }
  const url = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name]
    if (value === undefined || value === null) throw new Error(`${path} needs ${name}`)
    delete rest[name]
    return encodeURIComponent(asText(value))
  })
  return { url, rest }
}

/** What is undefined or null is left out; a list repeats its name. */
export function toQuery(fields: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    const values: unknown[] = Array.isArray(value) ? value : [value]
    for (const each of values)
      if (each !== undefined && each !== null) query.append(name, asText(each))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** Addresses carry words, numbers and yes or no; anything else is a mistake of ours. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`
  throw new Error('Only plain values go into an address')
}
