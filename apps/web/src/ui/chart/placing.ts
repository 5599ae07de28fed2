/** Where a text begins or ends: the foot of its first line. */
export interface Spot {
  x: number
  y: number
  anchor: 'start' | 'end'
}

export interface Rect {
  left: number
  right: number
  top: number
  bottom: number
}

export interface Point {
  x: number
  y: number
}

/** What a label must not cover: points of lines, other labels, and the edge of the drawing. */
interface Taken {
  points: readonly Point[]
  rects: readonly Rect[]
  edge: Rect
}

export interface Size {
  width: number
  lines: number
}

const lineHeight = 17

/** The room of a text of 13 px. */
export const widthOf = (text: string): number => text.length * 6.9

export const rectOf = ({ x, y, anchor }: Spot, { width, lines }: Size): Rect => ({
  left: anchor === 'start' ? x : x - width,
  right: anchor === 'start' ? x + width : x,
  top: y - 12,
  bottom: y + lineHeight * (lines - 1) + 4,
})

/** Points every few pixels along a line. */
export function along(line: readonly Point[], every = 6): Point[] {
  return line.flatMap((to, index) => {
    const from = line[index - 1]
    if (!from) return [to]
    const parts = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / every))
    return Array.from({ length: parts }, (_, part) => ({
      x: from.x + ((to.x - from.x) * (part + 1)) / parts,
      y: from.y + ((to.y - from.y) * (part + 1)) / parts,
    }))
  })
}

const overlap = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const holds = ({ left, right, top, bottom }: Rect, { x, y }: Point) =>
  x > left && x < right && y > top && y < bottom
const leaves = (it: Rect, edge: Rect) =>
  it.left < edge.left || it.right > edge.right || it.top < edge.top || it.bottom > edge.bottom

/** The first of the spots that covers least; a label over a label is worst. */
export function freest(spots: readonly [Spot, ...Spot[]], size: Size, taken: Taken): Spot {
  const cost = (spot: Spot) => {
    const rect = rectOf(spot, size)
    return (
      taken.points.filter((it) => holds(rect, it)).length +
      taken.rects.filter((it) => overlap(rect, it)).length * 30 +
      (leaves(rect, taken.edge) ? 100 : 0)
    )
  }
  return spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best))
}
