import { randomUUIDv7 } from 'node:crypto'

interface Placed {
  code: string
  sameAs: string | null
}

/**
 * Which series each indicator measures: a repeat that of its original, any other its own. What has
 * one keeps it, so that its figures stay; when original and repeat change places they keep theirs.
 */
export function seriesOf(
  rows: readonly Placed[],
  known: readonly (Placed & { seriesId: string })[],
): { byCode: Map<string, string>; fresh: string[] } {
  const before = new Map(known.map((k) => [k.code, k]))
  const originals = new Set(rows.filter((r) => r.sameAs === null).map((r) => r.code))
  const byCode = new Map<string, string>()
  const taken = new Set<string>()
  const fresh: string[] = []
  for (const { code } of rows.filter((r) => r.sameAs === null)) {
    const was = before.get(code)
    const mayKeep = was && (was.sameAs === null || !originals.has(was.sameAs))
    const id = mayKeep && !taken.has(was.seriesId) ? was.seriesId : randomUUIDv7()
    if (id !== was?.seriesId) fresh.push(id)
    taken.add(id)
    byCode.set(code, id)
  }
  for (const { code, sameAs } of rows)
    if (sameAs !== null) byCode.set(code, byCode.get(sameAs) ?? '')
  return { byCode, fresh }
}
