// `node --expose-gc src/city-pass.ts [communes] [indicators] [years]`: a city in one streaming pass.
import { assess, countOutlooks, countVerdicts, type OutlookStatus } from '@tien-do/domain'
import { cityCases } from './city.ts'

const [communes = 168, indicators = 60, years = 5] = process.argv.slice(2).map(Number)
const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

const before = heap()
const began = performance.now()
const spent = process.cpuUsage()
let read = 0
let most = 0
const statuses = new Map<OutlookStatus, number>()
const tally = countVerdicts([])
for (const one of cityCases(communes, indicators, years)) {
  const found = assess(one)
  // Only counts are kept: what a city's screen asks for.
  const { counts } = countVerdicts(found.years.map(({ verdict }) => verdict))
  for (const verdict of Object.keys(counts) as (keyof typeof counts)[])
    tally.counts[verdict] += counts[verdict]
  const { status } = found.outlook
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
  read += 1
  if (read % 1000 === 0) most = Math.max(most, process.memoryUsage().heapUsed / 2 ** 20)
}
const seconds = (performance.now() - began) / 1000
const { user, system } = process.cpuUsage(spent)
const processor = (user + system) / 1e6
const outlook = { ...countOutlooks([]), ...Object.fromEntries(statuses) }
const grown = heap() - before
process.stdout.write(
  [
    `${read} cases, ${read * years} yearly verdicts in ${seconds.toFixed(2)} s by the clock`,
    `${processor.toFixed(2)} s of processor time, ${((processor / read) * 1e6).toFixed(0)} µs a case`,
    `heap ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most, ${grown.toFixed(1)} MB kept`,
    `verdicts ${JSON.stringify(tally.counts)}`,
    `outlooks ${JSON.stringify(outlook)}`,
    '',
  ].join('\n'),
)
