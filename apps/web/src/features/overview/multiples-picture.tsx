import type { Overview, OverviewIndicator } from '@tien-do/contract'
import { chartOf } from '../../lib/overview.ts'
import { SmallMultiple } from '../../ui/chart/small-multiple.tsx'
import { SvgMark } from '../../ui/chart/svg-mark.tsx'
import { shortened, textLines } from '../../ui/chart/text-lines.ts'
import chart from '../../ui/chart/chart.module.css'

interface Props {
  overview: Overview
  groups: readonly { title: string; rows: readonly OverviewIndicator[] }[]
  /** `95,2% / 96` beside the mark. */
  figuresOf: (it: OverviewIndicator) => string
}

const inRow = 6
const cell = { width: 186, height: 168 }
const headHeight = 34
const small = { width: 160, height: 82 }

/** The groups below each other. */
function stacked(groups: Props['groups']) {
  let y = 0
  const blocks = groups.map(({ title, rows }) => {
    const top = y
    y += headHeight + Math.ceil(rows.length / inRow) * cell.height
    return { title, rows, top }
  })
  return { blocks, y }
}

/** All the shown small multiples in one drawing, in the order and the groups of the page. */
export function MultiplesPicture({ overview, groups, figuresOf }: Props) {
  const { blocks, y } = stacked(groups)
  const width = inRow * cell.width
  return (
    <svg
      className={`${chart.svg} ${chart.big}`}
      width={width}
      height={y}
      viewBox={`0 0 ${width} ${y}`}
    >
      {blocks.map(({ title, rows, top }) => (
        <g key={title}>
          <text className={chart.strong} x={0} y={top + 20} fontSize={15}>
            {title}
          </text>
          {rows.map((it, index) => (
            <g
              key={it.id}
              transform={`translate(${(index % inRow) * cell.width} ${top + headHeight + Math.floor(index / inRow) * cell.height})`}
            >
              {nameLines(`${it.code} ${it.name}`).map((line, at) => (
                <text key={at} x={0} y={12 + at * 16}>
                  {line}
                </text>
              ))}
              <SvgMark verdict={it.verdict} x={8} y={46} size={16} />
              <text className={`${chart.figure} ${chart.strong}`} x={22} y={51}>
                {shortened(figuresOf(it), small.width - 22)}
              </text>
              <g transform="translate(0 62)">
                <SmallMultiple data={chartOf(it, overview.plan)} label="" {...small} />
              </g>
            </g>
          ))}
        </g>
      ))}
    </svg>
  )
}

/** Two lines of a name; the CSV beside the picture has all of it. */
function nameLines(name: string): string[] {
  const [first = '', ...rest] = textLines(name, cell.width - 16)
  return rest.length === 0 ? [first] : [first, shortened(rest.join(' '), cell.width - 16)]
}
