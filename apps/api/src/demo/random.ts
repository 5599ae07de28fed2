/** Numbers that look drawn at random and are the same each time for the same words. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number
  between: (low: number, high: number) => number
  whole: (low: number, high: number) => number
  chance: (probability: number) => boolean
  /** One of the choices, each as likely as its weight says. */
  pick: <T>(choices: readonly (readonly [T, number])[]) => T
}

/** A generator (mulberry32) of its own for each thing, so that one more thing changes no other. */
export function randomOf(seed: number, ...words: string[]): Random {
  let state = hash(`${seed}|${words.join('|')}`)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + (high - low) * next()
  return {
    next,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    chance: (probability) => next() < probability,
    pick: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      const chosen = choices.find(([, weight]) => (left -= weight) < 0) ?? choices.at(-1)
      if (!chosen) throw new Error('nothing to choose from')
      return chosen[0]
    },
  }
}

/** FNV-1a over the characters. */
function hash(text: string): number {
  let h = 2166136261
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619)
  return h >>> 0
}
