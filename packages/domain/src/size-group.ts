/** In rising order; `unknown` is a commune whose population nobody has entered. */
export const sizeGroups = ['small', 'medium', 'large', 'unknown'] as const
export type SizeGroup = (typeof sizeGroups)[number]

/** From so many people on a commune is of middle size, and from so many it is large. */
export const sizeBounds = { medium: 20_000, large: 40_000 } as const

/**
 * Communes are compared among those with about as many people: what one office can reach, what a
 * budget carries and how much one household weighs in a share all follow the population more than
 * the area. The bounds are ours, of no law, and round on purpose. After the merger of 2025 the city
 * has 4 664 124 people in 114 communes (Resolution 202/2025/QH15), about 41 000 each: from 40 000 on
 * a commune is as large as that mean or larger, as most wards are; below half of it, 20 000, are the
 * smallest rural communes and the islands. Three groups, so that each keeps enough communes for a
 * rank and a median to mean something.
 */
export function sizeGroupOf(population: number | null): SizeGroup {
  if (population === null) return 'unknown'
  if (population < sizeBounds.medium) return 'small'
  return population < sizeBounds.large ? 'medium' : 'large'
}
