import { isInWords } from '../../../ui/chart/chart-model.ts'
import { SmallMultiple } from '../../../ui/chart/small-multiple.tsx'
import type { Multiple, MultiplesModel } from './multiples-model.ts'
import classes from './multiples.module.css'

interface MultiplesPictureWords {
  groupOf: (group: MultiplesModel['groups'][number]) => string
  /** Above a chart: rank and name; the figure against its target; the verdict or why there is no rank. */
  linesOf: (multiple: Multiple) => readonly string[]
}

const [wide, headHeight, lineHeight, mostLines] = [1204, 34, 18, 5] as const
/** Of a few communes each chart gets more of the room; `letters` stand in its width. */
const layouts = {
  few: { columns: 4, chart: { width: 260, height: 120 }, letters: 42 },
  many: { columns: 7, chart: { width: 141, height: 80 }, letters: 23 },
}

/** The charts with their words as one drawing, to be given away as a picture. */
export function MultiplesPicture({
  model,
  words,
}: {
  model: MultiplesModel
  words: MultiplesPictureWords
}) {
  const most = Math.max(0, ...model.groups.map(({ items }) => items.length))
  const { columns, chart, letters } = most > layouts.few.columns ? layouts.many : layouts.few
  const said = new Map(
    model.groups.flatMap(({ items }) =>
      items.map((it) => [it, broken(words.linesOf(it), letters)] as const),
    ),
  )
  const told = Math.max(1, ...[...said.values()].map((lines) => lines.length)) * lineHeight + 4
  const cell = { width: wide / columns, height: told + chart.height + 22 }
  const { groups, height } = stacked(model.groups, columns, cell.height)
  const width = wide
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={classes.picture}
    >
      {groups.map(({ group, top }) => (
        <g key={group.peer?.kind ?? 'rest'}>
          <text x={0} y={top + 20} fontWeight={600}>
            {words.groupOf(group)}
          </text>
          {group.items.map((multiple, at) => {
            const x = (at % columns) * cell.width
            const from = top + headHeight + Math.floor(at / columns) * cell.height
            return (
              <g key={multiple.row.indicator.id} transform={`translate(${x} ${from})`}>
                {said.get(multiple)?.map((line, no) => (
                  <text key={no} x={0} y={14 + no * lineHeight} fontWeight={no === 0 ? 600 : 400}>
                    {line}
                  </text>
                ))}
                {!isInWords(multiple.data) && (
                  <g transform={`translate(0 ${told})`}>
                    <SmallMultiple data={multiple.data} label="" axes={model.axes} {...chart} />
                  </g>
                )}
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

/** Where each group begins, one below the other, and how high they are together. */
function stacked(all: MultiplesModel['groups'], columns: number, cellHeight: number) {
  let height = 0
  const groups = all.map((group) => {
    const top = height
    height += headHeight + Math.ceil(group.items.length / columns) * cellHeight
    return { group, top }
  })
  return { groups, height }
}

/** Lines that are too long for a chart's width go on in the next, as many as there is room for. */
function broken(lines: readonly string[], letters: number): string[] {
  const out = lines.flatMap((line) =>
    line.split(' ').reduce<string[]>((all, word) => {
      const last = all.at(-1)
      const longer = `${last} ${word}`
      return last === undefined || longer.length > letters
        ? [...all, word]
        : [...all.slice(0, -1), longer]
    }, []),
  )
  return out.slice(0, mostLines)
}
