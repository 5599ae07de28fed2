import fc from 'fast-check'
import { randomCase } from './random-line.ts'

/** Lines of input for `progress assess`; the same seed gives the same lines. */
export function* randomLines(count: number, seed: number): Generator<string> {
  const block = 1000
  for (let from = 0; from < count; from += block) {
    const size = Math.min(block, count - from)
    const cases = fc.sample(randomCase, { seed: seed + from, numRuns: size })
    for (const [i, one] of cases.entries()) yield JSON.stringify({ id: `r${from + i}`, ...one })
  }
}
