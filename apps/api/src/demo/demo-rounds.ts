import { cutOff, periodKinds, plusDays, printPeriod, type PeriodKind } from '@tien-do/domain'

export interface DemoRound {
  period: string
  year: number
  kind: PeriodKind
  /** The last day whose figures count. */
  cutOff: string
  opensOn: string
  deadline: string
  closesOn: string
  lockedOn: string | null
  publishedOn: string | null
}

const firstYear = 2026

const calendar: Record<PeriodKind, (year: number) => { opensOn: string; deadline: string }> = {
  Q1: (year) => ({ opensOn: `${year}-01-15`, deadline: `${year}-03-24` }),
  H1: (year) => ({ opensOn: `${year}-06-01`, deadline: `${year}-06-24` }),
  '9M': (year) => ({ opensOn: `${year}-09-01`, deadline: `${year}-09-24` }),
  year: (year) => ({ opensOn: `${year}-12-15`, deadline: `${year + 1}-01-20` }),
}

/** A round is signed off so long after its deadline, and published so long after that. */
const lockedAfter = 60
const publishedAfter = 7
/** A round takes late figures for so many days. */
const closesAfter = 40

/** The review rounds that have been opened by a day, in order of time. */
export function demoRounds(asOf: string, { publishes }: { publishes: boolean }): DemoRound[] {
  const years = []
  for (let year = firstYear; year <= Number(asOf.slice(0, 4)); year++) years.push(year)
  const until = (day: string) => (day < asOf ? day : null)
  return years
    .flatMap((year) => periodKinds.map((kind) => ({ year, kind })))
    .map(({ year, kind }) => {
      const { opensOn, deadline } = calendar[kind](year)
      const locked = plusDays(deadline, lockedAfter)
      const published = publishes && kind === 'year' ? plusDays(locked, publishedAfter) : null
      return {
        period: printPeriod({ year, kind }),
        year,
        kind,
        cutOff: cutOff({ year, kind }),
        opensOn,
        deadline,
        closesOn: plusDays(deadline, closesAfter),
        lockedOn: until(locked),
        publishedOn: published && until(published),
      }
    })
    .filter(({ opensOn }) => opensOn <= asOf)
}
