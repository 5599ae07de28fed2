import { fittingOffice } from './fitting-office.ts'
import { randomOf } from './random.ts'

/** What the demonstration does about offices: `printed` leaves the plan's own alone. */
type Way = 'printed' | 'fill' | 'fill_most' | 'instead'

const ways: Record<string, Way> = {
  'tan-minh': 'fill',
  'truong-tan': 'fill',
  'tan-ky': 'fill_most', // some stay without an office, to be seen and assigned
  'thai-tan': 'instead', // it prints "UBND xã" for everything
}

interface Assignable {
  code: string
  sameAs: string | null
  name: string
  groupName: string
  /** Types of the offices that enter or support it now. */
  assigned: boolean
}

interface Wish {
  code: string
  officeType: string
  /** Ends what the plan prints; its office supports from then on. */
  instead: boolean
}

/** Which offices the demonstration assigns in one plan, by type; the plan's shape says which way. */
export function wishes(
  { slug, shape }: { slug: string; shape: string },
  rows: readonly Assignable[],
  seed: number,
): Wish[] {
  const way = ways[shape] ?? 'printed'
  if (way === 'printed') return []
  const byCode = new Map(rows.map((row) => [row.code, row]))
  return rows.flatMap((row) => {
    if (row.assigned && way !== 'instead') return []
    // A repeat goes where the figure of its original is entered.
    const original = (row.sameAs && byCode.get(row.sameAs)) || row
    if (way === 'fill_most' && randomOf(seed, slug, original.code, 'office').chance(1 / 3))
      return []
    return [
      {
        code: row.code,
        officeType: fittingOffice(original),
        instead: way === 'instead' && row.assigned,
      },
    ]
  })
}
