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
    return encodeURIComponent(String(value))
  })
  return { url, rest }
}

/** What is undefined or null is left out; a list repeats its name. */
export function toQuery(fields: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    const values: unknown[] = Array.isArray(value) ? value : [value]
    for (const each of values)
      if (each !== undefined && each !== null) query.append(name, String(each))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
