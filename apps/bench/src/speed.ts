// `node src/speed.ts`: how long one verdict with its outlook takes, and one printed target.
import { assess, measures, parseTarget } from '@tien-do/domain'
import { planDocuments } from '@tien-do/plans'
import { Bench } from 'tinybench'
import { cityCases } from './city.ts'

const bench = new Bench({ time: 1000, warmupTime: 300 })

/** Goes round a list, one item an operation. */
function each<Item>(name: string, items: readonly Item[], work: (item: Item) => unknown): void {
  let at = 0
  bench.add(`${name} (${items.length})`, () => {
    const item = items[at++ % items.length]
    if (item !== undefined) work(item)
  })
}

const cases = [...cityCases(20, 60, 5)]
for (const measure of measures)
  each(
    `assess: ${measure}`,
    cases.filter((one) => one.measure === measure),
    assess,
  )
const rows = planDocuments.flatMap((plan) => plan.indicators)
each(
  'parse: targets as the plans print them',
  rows.flatMap((row) => row.targets.map((it) => it.text)),
  parseTarget,
)
each(
  'parse: whole sentences of the plans',
  rows.map((row) => row.source.text),
  parseTarget,
)

await bench.run()
for (const { name, result } of bench.tasks) {
  if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`)
  const { latency, throughput } = result
  const line = [
    name.padEnd(48),
    `${Math.round(1000 / latency.p50).toLocaleString('en')} a second`.padStart(18),
    `median ${(latency.p50 * 1000).toFixed(1)} µs`.padStart(18),
    `p99 ${(latency.p99 * 1000).toFixed(1)} µs`.padStart(16),
    `${Math.round(throughput.mean).toLocaleString('en')} mean`.padStart(16),
  ]
  process.stdout.write(`${line.join('')}\n`)
}
