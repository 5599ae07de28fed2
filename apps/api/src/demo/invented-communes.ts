import { planDocuments, province } from '@tien-do/plans'
import type { PlanDocument } from '@tien-do/contract'
import { randomOf } from './random.ts'

/** As many as the generator makes: communes, wards and special zones of a large city. */
export const mostInvented = 168

export interface InventedCommune {
  commune: PlanDocument['commune']
  /** The real plan whose indicators, measures and gaps its plan has. */
  shape: PlanDocument
}

/** Official codes end below 33 000; no commune of the country has one of these. */
const firstCode = 90_000

/** The `no`-th invented commune, from 1: its code, a name that says what it is, and its shape. */
export function inventedCommune(no: number): InventedCommune {
  const shape = planDocuments[(no - 1) % planDocuments.length]
  if (!shape) throw new Error('there is no plan to take the shape of')
  const three = String(no).padStart(3, '0')
  return {
    commune: {
      code: String(firstCode + no),
      name: `Minh họa ${three}`,
      slug: `minh-hoa-${three}`,
      kind: kindOf(no),
      province: province.name,
    },
    shape,
  }
}

/** About as in the city: more communes than wards, a special zone now and then. */
function kindOf(no: number): PlanDocument['commune']['kind'] {
  if (no % 28 === 5) return 'đặc khu'
  return no % 7 !== 0 && (no % 7) % 2 === 0 ? 'phường' : 'xã'
}

/** People in thousands and km², from least to most: wards are full and small, communes the reverse. */
const sizes = {
  xã: { people: [8, 44], area: [18, 62] },
  phường: { people: [19, 78], area: [4, 26] },
  'đặc khu': { people: [1, 60], area: [3, 240] },
} as const

/** An invented size, for most of them: of a real city, too, not every commune's is entered. */
export function inventedSize(
  { slug, kind }: Pick<InventedCommune['commune'], 'slug' | 'kind'>,
  { seed, asOf }: { seed: number; asOf: string },
) {
  const random = randomOf(seed, slug, 'size')
  if (random.chance(1 / 14)) return null
  const { people, area } = sizes[kind]
  return {
    population: random.whole(people[0] * 1000, people[1] * 1000),
    areaKm2: Math.round(random.between(area[0], area[1]) * 100) / 100,
    factsYear: Number(asOf.slice(0, 4)) - 1,
    factsSource: 'Số liệu minh họa',
    factsDemo: true,
  }
}
