import {
  outlookStatuses,
  verdicts,
  type OfficeRole,
  type OutlookStatus,
  type Verdict,
} from '../vocabulary.ts'

export type VerdictCounts = Record<Verdict, number>
export type OutlookCounts = Record<OutlookStatus, number>

/** Two figures that always stand together (section 5): attained / with data, and with data / due. */
export interface Tally {
  counts: VerdictCounts
  attained: number
  withData: number
  due: number
}

const withDataVerdicts: readonly Verdict[] = ['exceeded', 'met', 'nearly_met', 'not_met']

/** Counts verdicts; it never averages ratios. */
export function countVerdicts(list: Iterable<Verdict>): Tally {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as VerdictCounts
  for (const verdict of list) counts[verdict]++
  const withData = withDataVerdicts.reduce((sum, verdict) => sum + counts[verdict], 0)
  return {
    counts,
    attained: counts.exceeded + counts.met,
    withData,
    due: withData + counts.no_data + counts.unjudged,
  }
}

/** Counts the outlooks to the end year: a line of its own, never added to the verdicts. */
export function countOutlooks(list: Iterable<OutlookStatus>): OutlookCounts {
  const counts = Object.fromEntries(outlookStatuses.map((status) => [status, 0])) as OutlookCounts
  for (const status of list) counts[status]++
  return counts
}

/** Share of the due indicators that have data, 0 to 1; null when none is due. */
export const coverage = ({ withData, due }: Pick<Tally, 'withData' | 'due'>) =>
  due === 0 ? null : withData / due

const worstVerdictFirst: readonly Verdict[] = [
  'not_met',
  'no_data',
  'unjudged',
  'nearly_met',
  'met',
  'exceeded',
  // None of its rows is due: what is under way says most.
  'in_progress',
  'not_due',
  'no_target',
  'not_applicable',
]

/** The order in screens.md, section 12. */
const worstOutlookFirst: readonly OutlookStatus[] = [
  'missed',
  'moving_away',
  'off_track',
  'no_data',
  'at_risk',
  'not_assessable',
  'on_track',
  'reached',
  'not_due',
]

/** A measurable row of a plan with what was found for it. */
export interface RollUpRow {
  /** As the plan numbers it: `11a`. */
  code: string
  /** The indicator it belongs to: `11`; its own code where it stands for itself. */
  headline: string
  /** The row it is a part of ("trong đó"), by code. */
  parent: string | null
  /** The row that prints the same series, by code; such a row is not counted again. */
  sameAs: string | null
  verdict: Verdict
  status: OutlookStatus
}

/** One countable thing: a headline with its rows, or a single row. */
export interface Counted<Row extends RollUpRow = RollUpRow> {
  code: string
  verdict: Verdict
  status: OutlookStatus
  rows: Row[]
}

/** Every measurable row once: a series that a plan prints twice counts where it stands first. */
export function countedRows<Row extends RollUpRow>(rows: readonly Row[]): Counted<Row>[] {
  return once(rows).map((row) => ({
    code: row.code,
    verdict: row.verdict,
    status: row.status,
    rows: [row],
  }))
}

/**
 * The headlines in the plan's order. One with a row of its own counts by it, its parts shown under
 * it; one that only gathers rows takes the worst of them. Where the plan numbers its indicators,
 * targets found elsewhere in it (called after their section, `III.2a`) are not among the headlines;
 * they count among the rows.
 */
export function countedHeadlines<Row extends RollUpRow>(rows: readonly Row[]): Counted<Row>[] {
  const groups = [...Map.groupBy(once(rows), ({ headline }) => headline)]
  const numbered = groups.filter(([code]) => /^\d/.test(code))
  return (numbered.length > 0 ? numbered : groups).map(([code, gathered]) => {
    const own = ownRow(code, gathered)
    const verdict = own?.verdict ?? worst(gathered, worstVerdictFirst, (row) => row.verdict)
    const status = own?.status ?? worst(gathered, worstOutlookFirst, (row) => row.status)
    return { code, verdict, status, rows: gathered }
  })
}

/** The headline's own row: it bears its number, or all the others are parts of it. */
function ownRow<Row extends RollUpRow>(headline: string, rows: readonly Row[]): Row | undefined {
  const named = rows.find(({ code }) => code === headline)
  if (named) return named
  const tops = rows.filter(({ parent }) => !rows.some(({ code }) => code === parent))
  return tops.length === 1 ? tops[0] : undefined
}

/** A row may point forward or back: of those that print one series the first stands. */
function once<Row extends RollUpRow>(rows: readonly Row[]): Row[] {
  const byCode = new Map(rows.map((row) => [row.code, row]))
  const seriesOf = (row: Row) => {
    const passed = new Set([row.code])
    for (let next = row.sameAs; next !== null && byCode.has(next);) {
      // Two rows that name each other are one series all the same.
      if (passed.has(next)) return [...passed].sort()[0]
      passed.add(next)
      next = byCode.get(next)?.sameAs ?? null
    }
    return [...passed].at(-1)
  }
  const seen = new Set<string | undefined>()
  return rows.filter((row) => {
    const series = seriesOf(row)
    if (seen.has(series)) return false
    seen.add(series)
    return true
  })
}

function worst<Row, Word>(
  rows: readonly Row[],
  order: readonly Word[],
  wordOf: (row: Row) => Word,
) {
  const found = rows.map((row) => order.indexOf(wordOf(row)))
  return order[Math.min(...found)] as Word
}

/** Who answers for a row. */
export interface Responsible {
  officeId: string
  role: OfficeRole
}

export interface OfficeTally {
  officeId: string
  lead: Tally & { outlook: OutlookCounts }
  support: Tally & { outlook: OutlookCounts }
}

/** An indicator counts once for each of its offices, lead and support apart. */
export function countByOffice(
  counted: readonly Counted[],
  responsibleFor: (code: string) => readonly Responsible[],
): OfficeTally[] {
  const offices = new Map<string, Record<OfficeRole, Set<Counted>>>()
  for (const one of counted) {
    const codes = new Set([one.code, ...one.rows.map(({ code }) => code)])
    for (const { officeId, role } of [...codes].flatMap((code) => responsibleFor(code))) {
      const office = offices.get(officeId) ?? { lead: new Set(), support: new Set() }
      office[role].add(one)
      offices.set(officeId, office)
    }
  }
  return [...offices].map(([officeId, { lead, support }]) => ({
    officeId,
    lead: tally(lead),
    // Who leads a part of a headline does not support it as well.
    support: tally(support.difference(lead)),
  }))
}

const tally = (counted: Iterable<Counted>) => {
  const list = [...counted]
  return {
    ...countVerdicts(list.map(({ verdict }) => verdict)),
    outlook: countOutlooks(list.map(({ status }) => status)),
  }
}
