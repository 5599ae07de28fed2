import type { Verdict } from '@tien-do/domain'
import { TileStrip } from '../../ui/tile-strip.tsx'
import { totalOf, VerdictBar, type VerdictCounts } from '../../ui/verdict-bar.tsx'
import classes from './design.module.css'

const numbers: [Verdict, string[]][] = [
  ['exceeded', ['2', '3', '8', '12', '18']],
  ['met', ['7', '9', '10', '13', '16', '17', '21', '22']],
  ['nearly_met', ['1', '11', '14', '19']],
  ['not_met', ['4', '5', '15']],
  ['no_data', ['6']],
  ['no_target', ['20']],
]

export function TileSamples() {
  const items = numbers.flatMap(([verdict, tiles]) =>
    tiles.map((number) => ({ number, verdict, name: '', to: `#${number}` })),
  )
  return <TileStrip items={items} />
}

const bars: [string, VerdictCounts][] = [
  ['Kinh tế', { exceeded: 3, met: 1, nearly_met: 1, not_met: 2, no_data: 1 }],
  ['Văn hóa - xã hội', { exceeded: 2, met: 5, nearly_met: 3, not_met: 1, no_target: 1 }],
  ['Quốc phòng - an ninh', { met: 2 }],
]

export function BarSamples() {
  const longest = Math.max(...bars.map(([, counts]) => totalOf(counts)))
  return (
    <div className={classes.stack}>
      {bars.map(([name, counts]) => (
        <div key={name}>
          <p>{name}</p>
          <VerdictBar name={name} counts={counts} longest={longest} />
        </div>
      ))}
      <VerdictBar name="Ban QLDA" counts={{ not_met: 1 }} longest={longest} thin />
    </div>
  )
}
